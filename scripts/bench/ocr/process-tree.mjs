import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 100;
/** Fields of `/proc/PID/stat` behind the name: the parent, and resident pages of 4 kB. */
const PARENT = 1;
const RESIDENT = 21;
const PAGE_MB = 4096 / 2 ** 20;

/**
 * Resident memory of a process and all its descendants, in MB. Memory that they share is counted for each of them; a
 * process that was forked and has not yet become its own program is its parent still.
 *
 * @param {number} root - process id
 * @returns 0 where there is no `/proc`
 */
export function treeMemory(root) {
  const processes = new Map(processIds().flatMap((id) => statOf(id)));
  const isInTree = (id) => id === root || (processes.has(id) && isInTree(processes.get(id).parent));
  let sum = 0;
  for (const [id, { parent, resident }] of processes) {
    if (isInTree(id) && (id === root || commandLine(id) !== commandLine(parent))) sum += resident;
  }
  return sum;
}

function commandLine(id) {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'latin1');
  } catch {
    return null; // ended meanwhile
  }
}

function processIds() {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function statOf(id) {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [[id, { parent: Number(fields[PARENT]), resident: Number(fields[RESIDENT]) * PAGE_MB }]];
  } catch {
    return []; // ended meanwhile
  }
}

/**
 * Run a command to its end.
 *
 * @param {readonly string[]} command
 * @param options - `input` for its standard input, `env`, and `onLine` for each line of its standard error
 * @returns its wall-clock seconds and the highest memory of its tree in MB
 * @throws when it ends with another code than 0
 */
export async function runMeasured([name, ...args], { input = '', env = {}, onLine } = {}) {
  const start = performance.now();
  const child = spawn(name, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'ignore', 'pipe'] });
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, treeMemory(child.pid));
  }, EVERY_MS);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
    for (let end = errors.indexOf('\n'); onLine && end >= 0; end = errors.indexOf('\n')) {
      onLine(errors.slice(0, end), child.pid);
      errors = errors.slice(end + 1);
    }
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  try {
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
    if (code !== 0) throw new Error(`${name} ended with ${code}: ${errors.trim().split('\n').at(-1)}`);
    return { seconds: (performance.now() - start) / 1000, peak };
  } finally {
    clearInterval(sampler);
  }
}
