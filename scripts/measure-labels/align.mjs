/**
 * The label that was read before a heading: the text before the place from which the rest is most like the heading.
 *
 * @example labelRead('H. MUC ĐÍCH', 'MỤC ĐÍCH') // 'H.'
 */
export function labelRead(read, heading) {
  const LONGEST_LABEL = 12;
  let best = { at: 0, distance: Number.POSITIVE_INFINITY };
  for (let at = 0; at <= Math.min(read.length, LONGEST_LABEL); at++) {
    const distance = editDistance(read.slice(at), heading);
    if (distance < best.distance) best = { at, distance };
  }
  return best.distance <= heading.length / 2 ? read.slice(0, best.at).trim() : null;
}

function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const step = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(step, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row.at(-1);
}

const MARKS = /[.,:;)}\]›>»/"”'’‘*`·•|-]*$/;

/**
 * Number and mark of a label as read. What was read for a bracket may be a digit or letter.
 *
 * @example splitLabel('H,', { number: 'II', mark: '.' }) // { number: 'H', mark: ',' }
 * @example splitLabel('t9', { number: 't', mark: ')' }) // { number: 't', mark: '9' }
 */
export function splitLabel(read, printed) {
  if (printed.mark === ')' && read.startsWith(printed.number)) {
    return { number: printed.number, mark: read.slice(printed.number.length).trim() };
  }
  const mark = read === '' ? '' : MARKS.exec(read.slice(1))[0];
  return { number: read.slice(0, read.length - mark.length).trim(), mark: mark.trim() };
}

/**
 * The parts of a number that were read as something else, the whole number where it cannot be divided.
 *
 * @example confusedParts('VIII', 'VII') // [['III', 'II']]
 * @example confusedParts('12', 'l2') // [['1', 'l']]
 */
export function confusedParts(printed, read) {
  if (printed === read) return [];
  if (/^[\d.]+$/.test(printed) && printed.length === read.length) {
    return [...printed].map((part, at) => [part, read[at]]).filter(([part, readAs]) => part !== readAs);
  }
  const from = commonStart(printed, read);
  const end = Math.min(commonEnd(printed, read), Math.min(printed.length, read.length) - from);
  return [widen(printed, read, from, end)];
}

function commonStart(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function commonEnd(a, b) {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

/** Strokes beside a confused stroke belong to it, and a lost part to its neighbour. */
function widen(printed, read, from, end) {
  let [start, rest] = [from, end];
  const part = () => printed.slice(start, printed.length - rest);
  const readAs = () => read.slice(start, read.length - rest);
  const isStroke = /^I*$/.test(part());
  while (isStroke && printed[start - 1] === 'I') start--;
  while (isStroke && rest > 0 && printed[printed.length - rest] === 'I') rest--;
  while ((part() === '' || readAs() === '') && start > 0) start--;
  while ((part() === '' || readAs() === '') && rest > 0) rest--;
  return [part(), readAs()];
}
