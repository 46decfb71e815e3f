import { describe, expect, it } from 'vitest';
import { decodeByFont, encodingOfFont } from '../../../src/lexicon/encodings/index.ts';

describe('encodingOfFont', () => {
  it.each([
    ['.VnTime', { encoding: 'tcvn3', capitals: false }],
    ['.VnTimeH', { encoding: 'tcvn3', capitals: true }],
    ['ABCDEF+.VnArialH-BoldItalic', { encoding: 'tcvn3', capitals: true }],
    ['.VnTime Bold', { encoding: 'tcvn3', capitals: false }],
    ['VNI-Times', { encoding: 'vni', capitals: false }],
    ['VPS Times', { encoding: 'vps', capitals: false }],
    ['Times New Roman', null],
    ['Vnet Sans', null],
    [null, null],
  ])('knows %s', (name, expected) => {
    expect(encodingOfFont(name)).toEqual(expected);
  });
});

describe('decodeByFont', () => {
  it.each([
    ['ng\u00ADêi', '.VnTime', 'người'],
    ['céng hoµ x· héi', '.VnTimeH', 'CỘNG HOÀ XÃ HỘI'],
    ['Uûy ban', 'VNI-Times', 'Ủy ban'],
    ['Ủy ban', '.VnTime', 'Ủy ban'],
    ['®éng', 'Arial', '®éng'],
  ])('reads %s in %s', (text, font, expected) => {
    expect(decodeByFont(text, font)).toBe(expected);
  });
});
