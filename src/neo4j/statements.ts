import { IpgError } from '../errors/error.js';

/** One statement of a script. */
export interface Statement {
  /** Its text, without the closing semicolon; comments stay. */
  readonly text: string;
  /** Line on which it begins, from 1: the first that holds more than blanks and comments. */
  readonly line: number;
}

/**
 * Splits a script at the semicolons outside strings, comments and back-quoted names, as cypher-shell does.
 * Refuses commands of a shell, such as `:param`, by name: a script has to mean the same wherever it runs.
 */
export function splitStatements(script: string, file: string): Statement[] {
  const statements: Statement[] = [];
  let begin = 0;
  let content = -1;
  for (let at = 0; at <= script.length; ) {
    const end = endOfToken(script, at);
    const character = script[at];
    if (at === script.length || character === ';') {
      if (content >= 0) statements.push({ text: script.slice(begin, at).trim(), line: lineOf(script, content) });
      begin = at + 1;
      content = -1;
      at += 1;
      continue;
    }
    if (end === -1) {
      throw new IpgError('SCRIPT_UNFINISHED', `${file}:${lineOf(script, at)}: ${opened(script, at)} is not closed`, {
        hint: 'close it before the end of the file',
      });
    }
    if (content === -1 && !isComment(script, at) && !/\s/.test(character ?? '')) {
      content = at;
      if (character === ':') refuseShellCommand(script, at, file);
    }
    at = end;
  }
  return statements;
}

/** Where the token that begins at `at` ends: a whole string, comment or back-quoted name, else one character; -1 if it never closes. */
function endOfToken(script: string, at: number): number {
  const two = script.slice(at, at + 2);
  if (two === '//') {
    const end = script.indexOf('\n', at);
    return end === -1 ? script.length : end + 1;
  }
  if (two === '/*') {
    const end = script.indexOf('*/', at + 2);
    return end === -1 ? -1 : end + 2;
  }
  const quote = script[at];
  if (quote !== "'" && quote !== '"' && quote !== '`') return at + 1;
  for (let i = at + 1; i < script.length; i++) {
    // in a name a back-quote is doubled, which reads as two names side by side: no case of its own is needed
    if (script[i] === '\\' && quote !== '`') i++;
    else if (script[i] === quote) return i + 1;
  }
  return -1;
}

function isComment(script: string, at: number): boolean {
  const two = script.slice(at, at + 2);
  return two === '//' || two === '/*';
}

function opened(script: string, at: number): string {
  if (script[at] === '`') return 'a back-quoted name';
  return isComment(script, at) ? 'a comment' : 'a string';
}

function refuseShellCommand(script: string, at: number, file: string): never {
  const command = script.slice(at).match(/^:\w*/)?.[0] ?? ':';
  throw new IpgError('SHELL_COMMAND', `${file}:${lineOf(script, at)}: ${command} is a command of a shell, not Cypher`, {
    hint: 'write the value into the statement, for instance with WITH or UNWIND',
  });
}

function lineOf(script: string, at: number): number {
  return script.slice(0, at).split('\n').length;
}

/** A string written out in a script. */
export interface StringLiteral {
  readonly value: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** The strings that a script writes out, comments aside. The script must be one that `splitStatements` accepts. */
export function stringLiterals(script: string): StringLiteral[] {
  const literals: StringLiteral[] = [];
  for (let at = 0; at < script.length; ) {
    const end = endOfToken(script, at);
    const quote = script[at];
    if ((quote === "'" || quote === '"') && end > at + 1) {
      const value = script
        .slice(at + 1, end - 1)
        .replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/gs, (_, code: string | undefined, letter: string) =>
          code === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
        );
      literals.push({ value, line: lineOf(script, at) });
    }
    at = end === -1 ? script.length : end;
  }
  return literals;
}
