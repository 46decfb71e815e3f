import { styleText } from 'node:util';
import type { ExplanationStyle } from '../emit/explanation.ts';
import { type Language, type Say, speak } from './words.ts';

/** Where the command writes and what it knows of its surroundings; tests hand in their own. */
export interface Terminal {
  readonly language: Language;
  readonly say: Say;
  /** Standard output: results only. */
  write(text: string): void;
  /** Standard error: messages and progress. */
  warn(line: string): void;
  /** Standard output is a terminal with colours. */
  readonly colours: boolean;
  /** Standard error is a terminal: a progress bar makes sense. */
  readonly interactive: boolean;
  readonly readStandardInput: () => Promise<Uint8Array>;
}

/** The process's own terminal. */
export function processTerminal(language: Language): Terminal {
  return {
    language,
    say: speak(language),
    write: (text) => void process.stdout.write(text),
    warn: (line) => void process.stderr.write(`${line}\n`),
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
    interactive: process.stderr.isTTY === true,
    readStandardInput,
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array); // a stream without encoding gives bytes
  return Buffer.concat(chunks);
}

const COLOURS = {
  title: ['bold'],
  marker: ['bold', 'cyan'],
  fact: ['green'],
  info: ['dim'],
  warning: ['yellow'],
  error: ['red', 'bold'],
} as const satisfies Record<ExplanationStyle, readonly Parameters<typeof styleText>[0][]>;

/** Colours a stretch of an explanation. */
export function paint(style: ExplanationStyle, text: string): string {
  return COLOURS[style].reduce((painted, colour) => styleText(colour, painted), text);
}
