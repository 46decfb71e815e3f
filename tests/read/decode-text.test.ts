import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../../src/lexicon/encodings/index.ts';
import { isRefusal, type TextEncoding } from '../../src/model/index.ts';
import { decodeText } from '../../src/read/decode-text.ts';
import { encodeLegacy } from '../lexicon/encodings/encode.ts';

const folder = new URL('../../fixtures/plans/', import.meta.url);
const PLANS = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').normalize('NFC'));

/** A text in what an encoding can write: straight quotes and hyphens, small letters where capitals lack a byte. */
function writable(text: string, encoding: LegacyEncoding): string {
  const plain = text
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/[¹²³]/g, '1')
    .replace(/[^\0-ỹ]/g, '?');
  return encoding === 'tcvn3' || encoding === 'vps' ? plain.toLowerCase() : plain;
}

/** One byte per character, as an old editor saved it. */
const bytesOf = (shown: string): Uint8Array => Uint8Array.from(shown, (letter) => letter.charCodeAt(0));

function decode(bytes: Uint8Array | string, forced?: TextEncoding) {
  const file = new VFile({ path: 'cu.txt' });
  const { text, encoding } = decodeText(file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes, forced);
  return { text, encoding, messages: file.messages.map((message) => message.reason) };
}

describe('decodeText', () => {
  it.each(LEGACY_ENCODINGS)('reads back plans written in %s, found out by their syllables', (encoding) => {
    for (const plan of PLANS.map((text) => writable(text, encoding))) {
      const shown = encodeLegacy(plan, encoding);
      if (encoding !== 'utf-8-misread') expect(decode(bytesOf(shown))).toMatchObject({ text: plan, encoding });
      expect(decode(shown)).toMatchObject({ text: plan, encoding });
      if (encoding !== 'utf-8-misread') expect(decode(bytesOf(shown), encoding).text).toBe(plan);
    }
  });

  it('says what it decoded, and keeps the soft hyphen that is ư in TCVN3', () => {
    expect(decode(bytesOf('Ng\u00ADêi lao ®éng vµ nh©n d©n trong x·'))).toEqual({
      text: 'Người lao động và nhân dân trong xã',
      encoding: 'tcvn3',
      messages: ['the text was written in an encoding before Unicode and was decoded: tcvn3 (100 %)'],
    });
  });

  it('decodes the legacy parts of a mixed text and leaves the others', () => {
    const part = 'Các thôn tổ chức họp dân, báo cáo kết quả trước ngày 15 tháng 6; đề xuất khen thưởng.';
    const mixed = [part, encodeLegacy(part.toLowerCase(), 'tcvn3'), part, encodeLegacy(part, 'vni')].join('\n');
    expect(decode(mixed).text).toBe([part, part.toLowerCase(), part, part].join('\n'));
  });

  it('reads UTF-8 and TCVN3 in one file', () => {
    const part = 'Các thôn tổ chức họp dân, báo cáo kết quả trước ngày 15 tháng 6.';
    const bytes = Buffer.concat([Buffer.from(`${part}\n`), bytesOf(encodeLegacy(part.toLowerCase(), 'tcvn3'))]);
    expect(decode(bytes).text).toBe(`${part}\n${part.toLowerCase()}`);
  });

  it.each([
    ...PLANS.map((text, i) => [`plan ${i + 1}`, text]),
    ['English', 'The naïve café owner’s résumé — 100 % “fine” © 2024 ®, §5, £3, 20 °C ± 2, ½ × ¾.'],
    ['French', 'Le général a été élu à Paris, où il a passé l’été dernier à étudier. '.repeat(20)],
    ['Portuguese', 'A função pública não é só obrigação; são ações, informações e decisões. '.repeat(20)],
    ['code', "const é = '© 2024'; // ® µ ¶ §\nfor (const x of [1, 2]) console.log('¬' + x);\n".repeat(10)],
    ['a list of rimes', 'ă ăc ăm ăn ăng ăp ăt\nô ôc ôi ôm ôn ông ôp ôt\nơ ơi ơm ơn ơp ơt'],
    ['one line without a letter of its own', 'Phòng Tài chính; xã Bình Hòa; thông báo.'],
  ])('leaves clean Unicode as it is: %s', (_, text) => {
    expect(decode(text!)).toEqual({ text, encoding: 'utf-8', messages: [] });
  });

  it('takes the encoding that it is told', () => {
    expect(decode(bytesOf('§¶ng ñy'), 'tcvn3')).toEqual({ text: 'Đảng ủy', encoding: 'tcvn3', messages: [] });
    expect(decode(Buffer.from('Kế', 'utf16le'), 'utf-16le')).toEqual({
      text: 'Kế',
      encoding: 'utf-16le',
      messages: [],
    });
    expect(decode('á ñ', 'utf-8').text).toBe('á ñ');
  });

  it('refuses bytes that are valid in no encoding', () => {
    const junk = Uint8Array.from([0x41, 0x20, 0xe9, 0x20, 0x42, 0x20, 0xff, 0xfe]);
    const thrown = (): unknown => {
      try {
        return decode(junk);
      } catch (error) {
        return isRefusal(error) ? error.reason : error;
      }
    };
    expect(thrown()).toBe('cu.txt is not utf-8: byte 2 breaks it; open the file in an editor and save it as UTF-8');
  });

  it('gives a text or a refusal for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(typeof decode(bytes).text).toBe('string');
        } catch (error) {
          expect(isRefusal(error)).toBe(true);
        }
      }),
    );
  });
});
