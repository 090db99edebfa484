import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { IpgError } from '../errors/error.js';

/** The text of a file that the user named, `-` for the standard input. Throws FILE_UNREADABLE. */
export async function readText(file: string): Promise<string> {
  try {
    return await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'));
  } catch (cause) {
    throw new IpgError('FILE_UNREADABLE', `the file ${file} cannot be read`, {
      hint: 'check its path',
      exitCode: 2,
      cause,
    });
  }
}
