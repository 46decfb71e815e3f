import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeLegacy,
  decodeMixed,
  detectEncoding,
  LEGACY_ENCODINGS,
  type LegacyEncoding,
} from '../../../src/lexicon/encodings/index.ts';
import { TCVN3 } from '../../../src/lexicon/encodings/tcvn3.ts';
import { VPS } from '../../../src/lexicon/encodings/vps.ts';
import { generateSyllables } from '../../../src/lexicon/syllables.ts';
import { encodeLegacy } from './encode.ts';

const UNICODE = 'Ủy ban nhân dân tỉnh; Đảng ủy; người lao động';
const fixtures = new URL('../../../fixtures/', import.meta.url);
const texts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?:plans|gold)\/.*\.(?:txt|md|gold)$/.test(name) && !/README/.test(name))
  .map((name) => readFileSync(new URL(name, fixtures), 'utf8').normalize('NFC'))
  .map((text) => text.replace(/^(?!\[)[\s\S]*?\n---\n(?=\[)|^> .*\n|^\[[^\]]*\] /gm, ''));

const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '’': "'",
  '•': '+',
  '¹': '(1)',
  '²': '(2)',
  '³': '(3)',
};

/** The text in what an encoding has: straight quotation marks and hyphens, small letters where capitals lack a byte. */
function writable(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'utf-8-misread') return text;
  const plain = text.replace(/[^\0-\x7F\p{L}]/gu, (sign) => PLAIN_SIGNS[sign] ?? '*');
  return plain.replace(/\p{L}+/gu, (word) => writableWord(word, encoding));
}

/** Capitals without a byte stood in a capital font, words of capitals as a whole. */
function writableWord(word: string, encoding: LegacyEncoding): string {
  const table = encoding === 'tcvn3' ? TCVN3 : encoding === 'vps' ? VPS : null;
  if (table === null) return word;
  const letters = new Set(table.values());
  const isWritable = (letter: string): boolean => /[\0-\x7F]/.test(letter) || letters.has(letter);
  if ([...word].every(isWritable)) return word;
  if (word.length > 1 && word === word.toUpperCase()) return word.toLowerCase();
  return [...word].map((letter) => (isWritable(letter) ? letter : letter.toLowerCase())).join('');
}

describe('plans written in an old encoding', () => {
  it.each(LEGACY_ENCODINGS)('come back from %s letter by letter', (encoding) => {
    for (const text of texts.map((each) => writable(each, encoding))) {
      expect(decodeMixed(encodeLegacy(text, encoding)).text).toBe(text);
    }
  });
});

describe('decodeLegacy', () => {
  it.each([
    ['tcvn3', 'ñy ban nh©n d©n tØnh; §¶ng ñy; ng\u00ADêi lao ®éng', 'ủy ban nhân dân tỉnh; Đảng ủy; người lao động'],
    ['vni', 'UÛy ban nhaân daân tænh; Ñaûng uûy; ngöôøi lao ñoäng', UNICODE],
    ['viscii', 'œy ban nhân dân tïnh; Ðäng üy; ngß¶i lao ðµng', UNICODE],
    ['windows-1258', 'UÒy ban nhân dân tiÒnh; ÐaÒng uÒy; ngýõÌi lao ðôòng', UNICODE],
    ['vps', 'Ñy ban nhân dân tÌnh; ñäng ûy; ngÜ\u00A9i lao Ç¶ng', 'Ủy ban nhân dân tỉnh; Đảng ủy; người lao động'],
    ['utf-8-misread', 'á»¦y ban nhÃ¢n dÃ¢n tá»‰nh; Ä\u0090áº£ng á»§y; ngÆ°á»\u009di lao Ä‘á»™ng', UNICODE],
    ['utf-8-misread', 'giá: 5€ – Ủy', 'giá: 5€ – Ủy'],
    ['vni', 'thò xaõ Bình', 'thị xã Bình'],
  ] as const)('reads %s', (encoding, shown, text) => {
    expect(decodeLegacy(shown, encoding)).toBe(text);
  });

  it.each(LEGACY_ENCODINGS)('reads back every syllable written in %s', (encoding) => {
    const text = [...generateSyllables()].join(' ');
    expect(decodeLegacy(encodeLegacy(text, encoding), encoding)).toBe(text);
  });

  it.each(['vni', 'viscii', 'windows-1258', 'utf-8-misread'] as const)(
    'reads back capitals written in %s',
    (encoding) => {
      const text = [...generateSyllables()].join(' ').toUpperCase();
      expect(decodeLegacy(encodeLegacy(text, encoding), encoding)).toBe(text);
    },
  );

  it('gives NFC for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LEGACY_ENCODINGS), (text, encoding) => {
        const decoded = decodeLegacy(text.normalize('NFC'), encoding);
        expect(decoded).toBe(decoded.normalize('NFC'));
      }),
    );
  });
});

describe('detectEncoding', () => {
  it.each(LEGACY_ENCODINGS)('knows plans written in %s, whole and by windows of 100 letters', (encoding) => {
    let windows = 0;
    let right = 0;
    for (const text of texts.map((each) => writable(each, encoding))) {
      expect(detectEncoding(encodeLegacy(text, encoding)).encoding).toBe(encoding);
      for (let at = 0; at + 100 < text.length; at += 100) {
        const window = text.slice(at, at + 100).replace(/^\S*\s|\s\S*$/g, '');
        const shown = encodeLegacy(window, encoding);
        windows++;
        if (shown === window || detectEncoding(shown).encoding === encoding) right++;
      }
    }
    expect(windows).toBeGreaterThan(1000);
    expect(right / windows).toBeGreaterThanOrEqual(0.995);
  });

  it('tells readings of valid syllables apart by how common their letters are', () => {
    const text = 'công khai thủ tục hành chính trên cổng';
    expect(detectEncoding(encodeLegacy(text, 'vps')).encoding).toBe('vps');
  });

  it('takes Unicode for what it is', () => {
    for (const text of texts) expect(detectEncoding(text)).toEqual({ encoding: 'unicode', confidence: 1 });
  });

  it.each([
    ['French', 'Le général a été élu à Paris, où il a passé l’été dernier à étudier.'],
    ['Spanish', 'El señor año niño compañía; mañana mañana.'],
    ['code', 'const é = "© 2024"; // ® µ'],
    ['ASCII', 'Uy ban nhan dan tinh'],
    ['nothing', ''],
  ])('leaves %s', (_, text) => {
    expect(detectEncoding(text).encoding).toBe('unicode');
  });
});

describe('a line that is no syllable in any encoding', () => {
  const lines = ['Ủy ban nhân dân xã tổ chức thực hiện kế hoạch', 'Đăk Rim', 'trước ngày 30 tháng 6 năm 2004'];
  const old = lines.map((line) => encodeLegacy(line.toLowerCase(), 'tcvn3'));

  it('is in the encoding of its text', () => {
    expect(decodeMixed(old.join('\n')).text).toBe(lines.join('\n').toLowerCase());
  });

  it('stays as it is next to text that is certainly Unicode', () => {
    const mixed = [old[0], 'Ủy ban nhân dân huyện ra quyết định', '§¨k rim'].join('\n');
    expect(decodeMixed(mixed).text.split('\n')[2]).toBe('§¨k rim');
  });
});
