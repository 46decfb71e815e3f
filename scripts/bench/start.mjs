import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { line, median } from './measure.mjs';

const RUNS = 20;

/** Start-up of `kehoach --help` beside `node -e 0`, in turn, so that a drifting machine does not favour one. */
export function start() {
  const bin = fileURLToPath(new URL('../../bin/kehoach.js', import.meta.url));
  const commands = { help: [bin, '--help'], empty: ['-e', '0'] };
  const times = { help: [], empty: [] };
  for (let i = 0; i <= RUNS; i++) {
    for (const [name, args] of Object.entries(commands)) {
      const begin = performance.now();
      execFileSync('node', args);
      if (i > 0) times[name].push(performance.now() - begin);
    }
  }
  console.log(`\nstart: medians of ${RUNS}`);
  line('kehoach --help', median(times.help), 'ms');
  line('node -e 0', median(times.empty), 'ms');
  line('difference', median(times.help) - median(times.empty), 'ms', '(at most 80)');
}
