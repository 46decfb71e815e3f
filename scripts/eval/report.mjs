/** One line of a score table. */
export function scoreRow(measure, { hit, gold, found }) {
  const { precision, recall, f1 } = ratios({ hit, gold, found });
  const percent = (ratio) => (100 * ratio).toFixed(1);
  return `| ${measure} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${gold} |`;
}

/** Precision, recall and F1, 0–1; an empty side counts as perfect. */
export function ratios({ hit, gold, found }) {
  const precision = found ? hit / found : 1;
  const recall = gold ? hit / gold : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

export const HEAD = '| measure | precision | recall | F1 | support |\n|---|---|---|---|---|';
