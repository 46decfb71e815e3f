import { applyBlanks, collapseBlanks } from './blanks.ts';
import { composeMarks } from './composition.ts';
import { removeInvisible } from './invisible.ts';
import { replaceForeignLetters, replaceLetterForms, replacePlainSigns, replaceSymbolFonts } from './look-alikes.ts';
import { type MappedText, mapText, trimMapped } from './mapped-text.ts';
import { attachAccents, replaceMarkForms } from './stray-marks.ts';
import { changedWordIndices, type WordChange, wordChanges } from './word-change.ts';

/** One thing done to a text; it gives the same object back when there is nothing to do. */
interface TextStep {
  readonly name: string;
  /** Whether the words that the step changed are recorded as repairs. Steps that only settle on one encoding of the same sign are not. */
  readonly recorded: boolean;
  readonly run: (mapped: MappedText) => MappedText;
}

const CHARACTER_STEPS: readonly TextStep[] = [
  { name: 'invisible', recorded: false, run: removeInvisible },
  { name: 'blank', recorded: false, run: applyBlanks },
  { name: 'composition', recorded: false, run: composeMarks },
  { name: 'sign', recorded: false, run: replacePlainSigns },
  { name: 'symbol font', recorded: false, run: replaceSymbolFonts },
  { name: 'look-alike', recorded: true, run: replaceLetterForms },
  { name: 'look-alike', recorded: true, run: replaceForeignLetters },
  { name: 'look-alike', recorded: true, run: replaceMarkForms },
  { name: 'stray accent', recorded: true, run: attachAccents },
  { name: 'composition', recorded: false, run: composeMarks },
];

/** A line on which every step has run. */
export interface CleanedLine {
  readonly mapped: MappedText;
  /** Words that a recorded step changed; positions in the cleaned text. */
  readonly changes: readonly WordChange[];
}

/** ASCII, the Vietnamese letters and the usual signs: such a line passes through every step unchanged. */
const PLAIN = /^[\n\t -_a-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—“”‘…•°²³¹«»≥≤]*$/;
const PLAIN_LINE = /^(?! )[ -_a-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—“”‘…•°²³¹«»≥≤]*$/;

/**
 * Clean one line: every character step, then single blanks and none at the ends.
 *
 * @example cleanLine('Ðảng  ủy') // text 'Đảng ủy', changes [{ from: 'Ðảng', to: 'Đảng', reason: 'look-alike', start: 0, end: 4 }]
 */
export function cleanLine(text: string): CleanedLine {
  const source = mapText(text);
  if (PLAIN_LINE.test(text) && !text.includes('  ') && !text.endsWith(' ')) return { mapped: source, changes: [] };
  return runSteps(trimMapped(collapseBlanks(removeInvisible(source))));
}

/** Run the steps and remember which words the recorded ones changed. */
function runSteps(start: MappedText): CleanedLine {
  let mapped = start;
  let original: string | null = null;
  const reasons = new Map<number, string>();
  for (const step of CHARACTER_STEPS) {
    const next = step.run(mapped);
    if (next !== mapped && step.recorded) {
      original ??= mapped.text;
      for (const index of changedWordIndices(mapped.text, next.text)) {
        if (!reasons.has(index)) reasons.set(index, step.name);
      }
    }
    mapped = next;
  }
  return { mapped, changes: original === null ? [] : wordChanges(original, mapped.text, reasons) };
}

/**
 * The character steps on any text: NFC with the marks in Vietnamese order, no invisible characters, look-alike letters
 * replaced, stray accents attached. Line breaks, indents, dashes and quotation marks stay; clean text is returned as is.
 *
 * @example normaliseVietnamese('Ðảng ủy xa\u0303') // 'Đảng ủy xã'
 */
export function normaliseVietnamese(text: string): string {
  if (PLAIN.test(text)) return text;
  return CHARACTER_STEPS.reduce((mapped, step) => step.run(mapped), mapText(text)).text;
}
