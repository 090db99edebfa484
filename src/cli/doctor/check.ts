import { IpgError } from '../../errors/error.js';

/** What `doctor` found out about one thing. */
export interface Check {
  readonly name: string;
  readonly state: 'ok' | 'warning' | 'problem';
  readonly message: string;
  /** What to do about it; null if nothing. */
  readonly remedy: string | null;
}

/** Something is as it should be, or does not matter. */
export function ok(name: string, message: string): Check {
  return { name, state: 'ok', message, remedy: null };
}

/** Something works, and may not for long, or not for all. */
export function warning(name: string, message: string, remedy: string): Check {
  return { name, state: 'warning', message, remedy };
}

/** Something does not work. */
export function problem(name: string, message: string, remedy: string): Check {
  return { name, state: 'problem', message, remedy };
}

/** Looks at one thing. What cannot be looked at is a problem, and no reason not to look at the others. */
export async function examine(name: string, look: () => Promise<Check> | Check): Promise<Check> {
  try {
    return await look();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = error instanceof IpgError ? error.hint : undefined;
    return problem(name, message, hint ?? 'look at what this says; if it makes no sense, please report it');
  }
}

/** `300 MB`, `2.1 GB` */
export function bytesInWords(bytes: number): string {
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
