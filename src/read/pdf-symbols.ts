/**
 * Characters of the symbol fonts that word processors use for bullets. They come as private-use code points, U+F000 plus
 * the code of Symbol or Wingdings. Source: the fonts' published code charts.
 */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf02a': '*',
  '\uf02b': '+',
  '\uf02d': '-',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf071': '❑',
  '\uf076': '❖',
  '\uf0a7': '▪',
  '\uf0a8': '◻',
  '\uf0b0': '°',
  '\uf0b3': '≥',
  '\uf0a3': '≤',
  '\uf0b7': '•',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
  '\uf0fe': '☑',
};

/**
 * The character that a symbol font's code stands for; other text unchanged.
 *
 * @example symbolOf('\uf0b7') // '•'
 */
export function symbolOf(text: string): string {
  return SYMBOLS[text] ?? text;
}
