/** Median of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds that each of `runs` calls took, after one warm-up. */
export async function timesOf(runs, work) {
  await work();
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

/** One line of a bench: name, figure, unit, what it was measured on. */
export function line(name, figure, unit, note = '') {
  console.log(`${name.padEnd(34)} ${figure.toFixed(figure < 10 ? 2 : 1).padStart(10)} ${unit.padEnd(9)} ${note}`);
}

/** Peak memory of this process so far, in MB. */
export function peakMemory() {
  return process.resourceUsage().maxRSS / 1024;
}
