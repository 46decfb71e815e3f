/** Phrases that begin alike: those from `from` to before `to` in the order of the letters. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Lower-case letters and digits: a phrase that one of them follows goes on as another word. */
const GOES_ON = /[0-9a-zà-ãè-êìíò-õùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;

/**
 * Thousands of phrases in the order of their letters, so that the time to look for them does not grow with their number:
 * a regular expression of as many alternatives tries them one by one. A tree of letters would be as quick, and take more
 * memory than all else that is known of Vietnamese.
 */
export class PhraseIndex {
  private readonly phrases: readonly string[];
  private readonly byFirst = new Map<string, Range>();

  /**
   * @param phrases - lower case, one blank between words, none around dashes and before commas
   */
  constructor(phrases: Iterable<string>) {
    this.phrases = [...new Set(phrases)].sort(byCodeUnits);
    this.phrases.forEach((phrase, at) => {
      this.byFirst.set(phrase[0]!, { from: this.byFirst.get(phrase[0]!)?.from ?? at, to: at + 1 });
    });
  }

  /** The letters that phrases begin with. */
  get firstLetters(): string[] {
    return [...this.byFirst.keys()];
  }

  /**
   * Where the longest phrase ends that starts at an offset and is no part of a longer word. Any run of blanks stands for
   * one, and blanks may surround a dash or precede a comma.
   *
   * @param letterAt - gives another spelling of the text, letter by letter; the text's own when left out
   * @returns −1 where no phrase starts
   * @example new PhraseIndex(['tổ chức', 'tổ']).endOfLongest('tổ  chức đoàn', 0) // 8
   */
  endOfLongest(text: string, offset: number, letterAt: (letter: string) => string = itself): number {
    let end = -1;
    let range: Range | undefined = { from: 0, to: this.phrases.length };
    for (let at = offset, depth = 0; at < text.length; depth++) {
      const sign = text[at] === ' ' ? signBehind(text, at) : text[at]!;
      range = this.narrowed(range, depth, letterAt(sign));
      if (range === undefined) break;
      at = endOfSign(text, at, sign);
      // The shortest comes first.
      const isWhole = this.phrases[range.from]!.length === depth + 1;
      if (isWhole && !(at < text.length && GOES_ON.test(letterAt(text[at]!)))) end = at;
    }
    return end;
  }

  /** The phrases of a range that have a letter at a depth; undefined when there are none. */
  private narrowed({ from, to }: Range, depth: number, letter: string): Range | undefined {
    if (depth === 0) return this.byFirst.get(letter);
    const first = this.firstNotBelow(letter, depth, { from, to });
    if (first === to || this.phrases[first]![depth] !== letter) return undefined;
    return { from: first, to: this.firstNotBelow(`${letter}\0`, depth, { from: first, to }) };
  }

  /** By halves: where the letters at a depth begin to be no less than one. */
  private firstNotBelow(letter: string, depth: number, { from, to }: Range): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.phrases[middle]![depth] ?? '') < letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const itself = (letter: string): string => letter;

/** What blanks stand for: the dash or comma that they precede, or themselves. */
function signBehind(text: string, at: number): string {
  const behind = pastBlanks(text, at);
  if (text[behind] === '-') return '-';
  return text[behind] === ',' && behind === at + 1 ? ',' : ' ';
}

function endOfSign(text: string, at: number, sign: string): number {
  if (sign === ' ') return pastBlanks(text, at);
  if (sign === '-') return pastBlanks(text, text.indexOf(sign, at) + 1);
  return sign === ',' ? text.indexOf(sign, at) + 1 : at + 1;
}

function pastBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}
