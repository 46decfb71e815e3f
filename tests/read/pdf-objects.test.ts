import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexObjects, unpackStream } from '../../src/read/pdf-objects.ts';

test('finds dictionaries, references and streams', () => {
  const objects = indexObjects(
    Buffer.from(
      '%PDF-1.4\n1 0 obj\n<< /A#42 [1 -2.5 (x\\)(y)) <0a> true null 2 0 R] >>\nendobj\n2 0 obj\n<< /Length 3 0 R >>\nstream\nabc\nendstream\nendobj\n3 0 obj 3 endobj',
    ),
  )!;
  expect(objects.dictionary({ reference: 1 })).toEqual(
    new Map([['AB', [1, -2.5, 'string', 'string', true, null, { reference: 2 }]]]),
  );
  expect(unpackStream(objects.stream({ reference: 2 })!)!.toString()).toBe('abc');
});

test('takes the last object of a number, as an update wrote it', () => {
  const objects = indexObjects(Buffer.from('1 0 obj /Old endobj 1 0 obj /New endobj'))!;
  expect(objects.resolve({ reference: 1 })).toEqual({ name: 'New' });
});

test('unpacks objects from object streams', () => {
  const body = deflateSync(Buffer.from('7 0 8 5 /One << /Two 7 0 R >>'));
  const head = `5 0 obj << /Type /ObjStm /N 2 /First 8 /Filter /FlateDecode /Length ${body.length} >> stream\n`;
  const objects = indexObjects(Buffer.concat([Buffer.from(head), body, Buffer.from('\nendstream endobj')]))!;
  expect(objects.resolve(objects.dictionary({ reference: 8 }).get('Two'))).toEqual({ name: 'One' });
});

test.each([
  ['a reference to itself', '1 0 obj 1 0 R endobj'],
  ['an object cut off', '1 0 obj << /Length 5'],
  ['brackets without end', `1 0 obj ${'['.repeat(5000)}`],
  ['a missing object', '2 0 obj 1 endobj'],
])('gives null for %s', (_, text) => {
  expect(indexObjects(Buffer.from(text))!.resolve({ reference: 1 })).toBeNull();
});

test('leaves encrypted files alone', () => {
  expect(indexObjects(Buffer.from('1 0 obj 1 endobj trailer << /Encrypt 2 0 R >>'))).toBeNull();
});
