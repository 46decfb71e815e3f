/**
 * Share of characters that are wrong (CER): the edit distance between two texts, every run of blanks and line breaks taken
 * for one blank, over the length of the right one.
 *
 * @param {string} read
 * @param {string} printed
 * @example characterErrors('Ké hoạch', 'Kế\nhoạch') // 0.125
 */
export function characterErrors(read, printed) {
  const [a, b] = [read, printed].map((text) => Array.from(text.normalize('NFC').replace(/\s+/g, ' ').trim()));
  return b.length === 0 ? a.length : editDistance(a, b) / b.length;
}

function editDistance(a, b) {
  let row = Uint32Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint32Array(b.length + 1);
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
