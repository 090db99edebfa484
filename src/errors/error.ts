/** Exit code of the command line: 1 the work failed, 2 wrong usage, 3 database not reachable, 130 interrupted. */
export type ExitCode = 1 | 2 | 3 | 130;

/** An error meant for a person: one sentence that says what is wrong, a hint that says the remedy, a code for scripts. */
export class IpgError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly exitCode: ExitCode;

  constructor(
    code: string,
    message: string,
    options: { hint?: string | undefined; exitCode?: ExitCode; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'IpgError';
    this.code = code;
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? 1;
  }
}
