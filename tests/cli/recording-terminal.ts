import type { Terminal } from '../../src/cli/terminal.ts';
import { speak } from '../../src/cli/words.ts';

/** A terminal that keeps what was written. */
export interface RecordingTerminal extends Terminal {
  readonly output: () => string;
  readonly messages: () => readonly string[];
}

export function recordingTerminal(language: 'en' | 'vi' = 'en', input = ''): RecordingTerminal {
  const written: string[] = [];
  const warned: string[] = [];
  return {
    language,
    say: speak(language),
    write: (text) => void written.push(text),
    warn: (line) => void warned.push(line),
    colours: false,
    interactive: false,
    readStandardInput: () => Promise.resolve(Buffer.from(input)),
    output: () => written.join(''),
    messages: () => warned,
  };
}
