/**
 * Levenshtein distance, given up beyond a limit.
 *
 * @returns the distance, or `limit + 1` when it is larger
 * @example distanceWithin('thung', 'thang', 1) // 1
 */
export function distanceWithin(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (limit === 1) return isOneApart(a, b) ? 1 : 2;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(cost, previous[j]! + 1, row[j - 1]! + 1);
      row.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    previous = row;
  }
  return Math.min(previous[b.length]!, limit + 1);
}

/** Whether one letter replaced, put in or left out makes the words equal. */
function isOneApart(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const shift = Math.sign(a.length - b.length);
  return a.slice(same + (shift >= 0 ? 1 : 0)) === b.slice(same + (shift <= 0 ? 1 : 0));
}
