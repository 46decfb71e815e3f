import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTesseract } from '../../../dist/src/ocr/tesseract-command.js';

const KEHOACH = fileURLToPath(new URL('../../../bin/kehoach.js', import.meta.url));
const NO_TESSERACT = 'not installed (Debian packages tesseract-ocr, tesseract-ocr-vie)';

/** One of ours: the command as users start it, to the written PDF and its text. It has a worker for each processor. */
const ours = (engine) => ({
  command: ({ pdf }, { folder }) => [
    ...['node', KEHOACH, 'ocr', pdf, '-o', join(folder, `${engine}.pdf`)],
    ...['--sidecar', '--ocr', engine, '--lang', 'en'],
  ],
  texts: (_, folder) => readFileSync(join(folder, `${engine}.pdf.txt`), 'utf8').split('\f'),
});

/**
 * Who reads the same pages, by name. `command` gives the argument vector, `texts` what was read of each page, `missing`
 * why it cannot take part.
 */
export const CONTENDERS = {
  'tesseract.js': { ...ours('tesseract.js'), missing: () => null },
  'tesseract command': {
    ...ours('tesseract'),
    missing: async () => ((await findTesseract()) === null ? NO_TESSERACT : null),
  },
  // As many processes as workers, one thread each, on the page images as they were scanned.
  'bare tesseract': {
    command: (_, { workers }) => ['xargs', '-P', String(workers), '-I{}', 'tesseract', '{}', '{}', '-l', 'vie'],
    input: ({ images }) => images.join('\n'),
    env: { OMP_THREAD_LIMIT: '1' },
    texts: ({ images }) => images.map((path) => readFileSync(`${path}.txt`, 'utf8')),
    missing: async () => ((await findTesseract()) === null ? NO_TESSERACT : null),
  },
  ocrmypdf: {
    command: ({ pdf }, { workers, folder }) => [
      ...['ocrmypdf', '-q', '-l', 'vie', '--jobs', String(workers), '--output-type', 'pdf', '--force-ocr'],
      ...['--sidecar', join(folder, 'sidecar.txt'), pdf, join(folder, 'ocrmypdf.pdf')],
    ],
    texts: (_, folder) => readFileSync(join(folder, 'sidecar.txt'), 'utf8').split('\f'),
    missing: () => (runs('ocrmypdf') ? null : 'not installed (Debian package ocrmypdf)'),
  },
};

function runs(command) {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
