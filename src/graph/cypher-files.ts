import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Statement, splitStatements } from '../neo4j/statements.js';

/** The project's own folder: this file lies two folders below it, compiled or not. */
const ROOT = new URL('../../', import.meta.url);

/** A script and its statements. */
export interface Script {
  /** Path to show to a person. */
  readonly file: string;
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** Reads a script of this project, such as `cypher/constraints.cypher`. */
export function ownScript(path: string): Script {
  const text = readFileSync(new URL(path, ROOT), 'utf8');
  return { file: path, text, statements: splitStatements(text, path) };
}

/** The only statement of a file of this project. */
export function ownStatement(path: string): string {
  const [statement, ...more] = ownScript(path).statements;
  if (!statement || more.length > 0)
    throw new Error(`${path} must hold one statement, holds ${more.length + (statement ? 1 : 0)}`);
  return statement.text;
}

/** Paths of this project's scripts in a folder, in name order. */
export function ownScripts(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT))
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Absolute path of a folder of this project. */
export function ownFolder(folder: string): string {
  return fileURLToPath(new URL(folder, ROOT));
}
