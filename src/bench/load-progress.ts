import type { LoadProgress } from './load.js';

const CELLS = 30;

/** Shows how far a loading is: a bar that is written over on a terminal, elsewhere a line for each phase and each tenth of it. */
export function loadProgress(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): LoadProgress {
  const begun = performance.now();
  let shown = '';
  return (phase, done, of) => {
    const share = of === 0 ? 1 : Math.min(1, done / of);
    const seconds = Math.round((performance.now() - begun) / 1000);
    if (stream.isTTY) {
      const cells = Math.floor(share * CELLS);
      const bar = `${'#'.repeat(cells)}${'.'.repeat(CELLS - cells)}`;
      stream.write(`\r\u001b[K${phase.padEnd(9)} [${bar}] ${done} (${seconds} s)`);
      return;
    }
    const step = `${phase} ${Math.floor(share * 10) * 10} %`;
    if (step === shown) return;
    shown = step;
    stream.write(`${step} (${seconds} s)\n`);
  };
}
