import type { Progress } from './settings.js';

/** Reports a line now and again each second with the seconds so far, until the work is settled. */
export async function reportWhile<T>(progress: Progress, step: string, work: Promise<T>): Promise<T> {
  const begun = Date.now();
  progress(step);
  const timer = setInterval(() => progress(`${step} (${Math.round((Date.now() - begun) / 1000)} s)`), 1000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
