import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, mapText, rewrite, sliceMapped, sourceOf, trimMapped } from '../../src/normalise/mapped-text.ts';

describe('mapped text', () => {
  it('puts a longer or shorter replacement where the match began', () => {
    expect(rewrite(mapText('xﬁ--y'), /ﬁ|--/g, ([match]) => (match === 'ﬁ' ? 'fi' : '-'))).toEqual({
      text: 'xfi-y',
      offset: 0,
      from: [0, 1, 1, 2, 4],
    });
  });

  it('gives the same text back when nothing changes', () => {
    const mapped = mapText('abc');
    expect(rewrite(mapped, /b/g, () => 'b')).toBe(mapped);
    expect(trimMapped(mapped)).toBe(mapped);
  });

  it('keeps places through slices and trims', () => {
    const slice = trimMapped(sliceMapped(mapText('ab  cd '), { start: 2, end: 7 }));
    expect([slice.text, sourceOf(slice, 0), sourceOf(slice, 1)]).toEqual(['cd', 4, 5]);
  });

  it('never lets places decrease, whatever is replaced', () => {
    const edit = fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.string(), fc.array(edit), fc.array(edit), (text, first, second) => {
        const apply = (mapped: ReturnType<typeof mapText>, edits: typeof first) => {
          let at = 0;
          const placed = edits.flatMap(([skip, length, to]) => {
            const start = Math.min(mapped.text.length, at + skip);
            at = Math.min(mapped.text.length, start + length);
            return at > start ? [{ start, end: at, text: to }] : [];
          });
          return applyEdits(mapped, placed);
        };
        const mapped = apply(apply(mapText(text), first), second);
        for (let i = 0; i < mapped.text.length; i++) {
          const place = sourceOf(mapped, i);
          expect(place).toBeGreaterThanOrEqual(i === 0 ? 0 : sourceOf(mapped, i - 1));
          expect(place).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
