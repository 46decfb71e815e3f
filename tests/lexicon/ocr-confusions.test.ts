import { describe, expect, it } from 'vitest';
import { markedReadings, meantReadings, shapeReadings } from '../../src/lexicon/ocr-confusions.ts';

describe('readings of a misread word', () => {
  it('changes the marks of one vowel as measured', () => {
    expect(meantReadings('tố')).toEqual(['tổ', 'tô', 'tồ']);
  });

  it('changes the marks of one vowel in every way', () => {
    expect(markedReadings('tich')).toEqual(['tìch', 'tỉch', 'tĩch', 'tích', 'tịch']);
  });

  it('changes one shape', () => {
    expect(shapeReadings('dưỡnq')).toEqual(['dưỡuq', 'dưỡng']);
  });
});
