import { describe, expect, it } from 'vitest';
import * as tables from '../../src/lexicon/lookalikes.ts';

const maps = Object.entries(tables).filter(
  (entry): entry is [string, ReadonlyMap<string, string>] => entry[1] instanceof Map,
);

describe('look-alike tables', () => {
  it.each(maps)('%s maps single characters outside ASCII letters to something else', (_, table) => {
    for (const [from, to] of table) {
      expect([...from]).toHaveLength(1);
      expect(to).not.toBe(from);
      expect(to).toBe(to.normalize('NFC'));
      expect(from).not.toMatch(/[A-Za-z0-9ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u);
    }
  });

  it('reads the Cyrillic capitals of a document symbol', () => {
    expect([...'НĐ-СР'].map((letter) => tables.FOREIGN_SCRIPT_LETTERS.get(letter) ?? letter).join('')).toBe('HĐ-CP');
  });
});
