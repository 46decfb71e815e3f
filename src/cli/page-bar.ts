import type { Terminal } from './terminal.ts';

/** A page that was read: where the bar stands. */
export interface PageProgress {
  readonly file: string;
  readonly number: number;
  readonly pages: number;
}

/** Progress on standard error. */
export interface PageBar {
  readonly page: (progress: PageProgress) => void;
  /** A file is finished; its lines are told at once. */
  readonly file: (lines: readonly string[]) => void;
  readonly end: () => void;
}

/** On a terminal a bar over the pages of the one file, or over the files; elsewhere only the lines of each file. */
export async function openPageBar({ interactive, warn }: Terminal, files: number): Promise<PageBar> {
  const tell = (lines: readonly string[]): void => lines.forEach(warn);
  if (!interactive) return { page: () => {}, file: tell, end: () => {} };
  const {
    default: { SingleBar },
  } = await import('cli-progress');
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', hideCursor: true, clearOnComplete: true });
  bar.start(files, 0, { file: '' });
  const finished: (readonly string[])[] = [];
  return {
    page: ({ file, number, pages }) => {
      if (files === 1) {
        bar.setTotal(pages);
        bar.update(number, { file });
      } else bar.update({ file: `${file} ${number}/${pages}` });
    },
    file: (lines) => {
      finished.push(lines);
      if (files > 1) bar.increment();
    },
    end: () => {
      bar.stop();
      finished.forEach(tell);
    },
  };
}
