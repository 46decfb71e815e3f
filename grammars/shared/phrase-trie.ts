/** One letter further in the phrases of a trie. */
interface Node {
  readonly next: Map<string, Node>;
  /** A phrase ends here. */
  isEnd: boolean;
}

/** Lower-case letters and digits: a phrase that one of them follows goes on as another word. */
const GOES_ON = /[0-9a-zà-ãè-êìíò-õùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;

/**
 * Thousands of phrases as one tree of letters, so that the time to look for them does not grow with their number: a
 * regular expression of as many alternatives tries them one by one.
 */
export class PhraseTrie {
  private readonly root: Node = newNode();

  /**
   * @param phrases - lower case, one blank between words, none around dashes and before commas
   */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) this.add(phrase);
  }

  /** The letters that phrases begin with. */
  get firstLetters(): string[] {
    return [...this.root.next.keys()];
  }

  /**
   * Where the longest phrase ends that starts at an offset and is no part of a longer word. Any run of blanks stands for
   * one, and blanks may surround a dash or precede a comma.
   *
   * @param letterAt - gives another spelling of the text, letter by letter; the text's own when left out
   * @returns −1 where no phrase starts
   * @example new PhraseTrie(['tổ chức', 'tổ']).endOfLongest('tổ  chức đoàn', 0) // 8
   */
  endOfLongest(text: string, offset: number, letterAt: (letter: string) => string = itself): number {
    let end = -1;
    let node: Node | undefined = this.root;
    for (let at = offset; at < text.length; ) {
      const sign = text[at] === ' ' ? signBehind(text, at) : text[at]!;
      node = node.next.get(letterAt(sign));
      if (node === undefined) break;
      at = endOfSign(text, at, sign);
      if (node.isEnd && !(at < text.length && GOES_ON.test(letterAt(text[at]!)))) end = at;
    }
    return end;
  }

  private add(phrase: string): void {
    let node = this.root;
    for (const letter of phrase) {
      const next = node.next.get(letter) ?? newNode();
      node.next.set(letter, next);
      node = next;
    }
    node.isEnd = true;
  }
}

const newNode = (): Node => ({ next: new Map(), isEnd: false });

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
