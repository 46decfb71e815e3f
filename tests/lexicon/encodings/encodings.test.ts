import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeLegacy,
  detectEncoding,
  LEGACY_ENCODINGS,
  type LegacyEncoding,
} from '../../../src/lexicon/encodings/index.ts';
import { generateSyllables } from '../../../src/lexicon/syllables.ts';
import { encodeLegacy } from './encode.ts';

const UNICODE = 'Ủy ban nhân dân tỉnh; Đảng ủy; người lao động';
const plans = new URL('../../../fixtures/plans/', import.meta.url);
const texts = readdirSync(plans, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md)$/.test(name) && !/README/.test(name))
  .map((name) => readFileSync(new URL(name, plans), 'utf8').normalize('NFC'));

/** The text in what an encoding has: straight quotation marks and hyphens, small letters where capitals lack a byte. */
function writable(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'utf-8-misread') return text;
  const plain = text.replace(/[“”]/g, '"').replace(/[–—]/g, '-');
  return encoding === 'tcvn3' || encoding === 'vps' ? plain.toLowerCase() : plain;
}

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
  // Some windows of VPS read as well in VISCII, which comes first: it was far more common.
  it.each(LEGACY_ENCODINGS.map((encoding) => [encoding, encoding === 'vps' ? 0.97 : 0.995] as const))(
    'knows plans written in %s, whole and by windows of 100 letters',
    (encoding, least) => {
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
      expect(right / windows).toBeGreaterThanOrEqual(least);
    },
  );

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
