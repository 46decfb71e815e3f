import { describe, expect, it } from 'vitest';
import { extractCrossReferences } from '../../src/extract/cross-references.ts';
import { resolveCrossReferences } from '../../src/resolve/cross-references.ts';
import { planTree, testFile } from '../extract/time-plan.ts';

/** `raw → target` of every reference in the sentence, which stands in the last of the units. */
function resolved(ids: readonly string[], text: string): { targets: string[]; messages: (string | undefined)[] } {
  const file = testFile();
  const units = ids.map((id, index) => ({ id, text: index === ids.length - 1 ? text : 'Nội dung.' }));
  const found = extractCrossReferences(planTree({ header: {}, units }), file);
  const { crossReferences } = resolveCrossReferences(found, file).facts;
  return {
    targets: crossReferences.map(({ raw, target }) => `${raw} → ${target}`),
    messages: file.messages.map(({ ruleId }) => ruleId),
  };
}

describe('resolveCrossReferences', () => {
  it.each([
    [['I', 'II', 'III'], 'Căn cứ Mục I, Mục II Kế hoạch này để thực hiện.', ['Mục I → I', 'Mục II → II']],
    [
      ['II', 'II/2', 'II/2/a', 'II/2/b', 'III'],
      'Làm theo điểm a, điểm b khoản 2 Mục II.',
      ['điểm a → II/2/a', 'điểm b khoản 2 Mục II → II/2/b'],
    ],
    [['B', 'B/II', 'B/III', 'C'], 'Chi theo Mục II, Mục III Phần B.', ['Mục II → B/II', 'Mục III Phần B → B/III']],
    [
      ['P.II', 'P.II/1', 'P.II/2', 'P.III'],
      'Căn cứ mục 1 và mục 2 Phần II để làm.',
      ['mục 1 → P.II/1', 'mục 2 Phần II → P.II/2'],
    ],
    [['P.1', 'P.2'], 'Theo Phần thứ nhất của Kế hoạch này.', ['Phần thứ nhất → P.1']],
    [['2', '2/2.1', '3'], 'Nội dung nêu tại mục 2.1 Kế hoạch này.', ['mục 2.1 → 2/2.1']],
    [['II', 'II/3', 'III'], 'Nội dung nêu tại Mục II.3 Kế hoạch này.', ['Mục II.3 → II/3']],
  ])('reads lists and names in %j: %s', (ids, text, targets) => {
    expect(resolved(ids, text)).toEqual({ targets, messages: [] });
  });

  it('looks beside the unit before it looks farther out', () => {
    expect(resolved(['A', 'A/I', 'B', 'B/I', 'B/II'], 'Như đã nêu tại Mục I.').targets).toEqual(['Mục I → B/I']);
    expect(resolved(['I', 'II', 'II/1', 'II/1/a'], 'Như đã nêu tại Mục I.').targets).toEqual(['Mục I → I']);
  });

  it('reports a place that the plan does not have', () => {
    expect(resolved(['I', 'II'], 'Như đã nêu tại Mục IV.')).toEqual({
      targets: ['Mục IV → null'],
      messages: ['dangling'],
    });
  });

  it('finds nothing where another document is named behind', () => {
    expect(resolved(['I', 'II'], 'Làm theo Mục I Nghị quyết số 12-NQ/TU.').targets).toEqual([]);
  });
});
