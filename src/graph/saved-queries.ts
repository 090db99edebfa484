import { ownScript, ownScripts } from './cypher-files.js';

/** A question that analysts ask in Neo4j Browser, kept as a file of `cypher/browser`. */
export interface SavedQuery {
  /** The file's name without number and ending. */
  readonly name: string;
  /** The file's name. */
  readonly file: string;
  /** Its first line, which Browser makes the name of a favourite. */
  readonly title: string;
  /** What it answers, from its second line. */
  readonly question: string;
  /** The whole file. */
  readonly text: string;
}

/** The saved queries in the order of their files. */
export function savedQueries(): SavedQuery[] {
  return ownScripts('cypher/browser').map((path) => {
    const file = path.replace(/^.*\//, '');
    const { text } = ownScript(path);
    const [, title, question] = text.match(/^\/\/ (.+)\n\/\/ (.+)\n/) ?? [];
    if (title === undefined || question === undefined)
      throw new Error(`${path} must begin with two comment lines: its title and its question`);
    return { name: file.replace(/^\d+-|\.cypher$/g, ''), file, title, question, text };
  });
}
