/**
 * Parse from every place where a phrase may begin: a cheap trigger finds the places, the grammar decides.
 *
 * @param trigger - a global pattern
 * @param parseAt - the phrase that starts at an offset, or null
 * @returns matches in text order, not overlapping
 */
export function scan<T extends { readonly end: number }>(
  text: string,
  trigger: RegExp,
  parseAt: (text: string, offset: number) => T | null,
): T[] {
  const matches: T[] = [];
  let end = 0;
  for (const { index } of text.matchAll(trigger)) {
    if (index < end) continue;
    const match = parseAt(text, index);
    if (match === null) continue;
    matches.push(match);
    end = match.end;
  }
  return matches;
}
