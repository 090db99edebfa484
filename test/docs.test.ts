import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandLine } from '../src/cli/command-line.js';
import { checkGraph } from '../src/graph/check.js';
import { ownFolder } from '../src/graph/cypher-files.js';
import { projectFor } from '../src/graph/project.js';
import { splitStatements } from '../src/neo4j/statements.js';
import { type TestApi, testApi } from './api-client.js';
import { seededGraph, testDatabase } from './database.js';

const database = testDatabase();
let api: TestApi;
beforeAll(async () => {
  await seededGraph(database);
  api = await testApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const PAGES = ['README.md', 'CONTRIBUTING.md', ...readdirSync(ownFolder('docs')).map((name) => `docs/${name}`)].filter(
  (page) => page.endsWith('.md'),
);

function blocksOf(page: string): Block[] {
  const text = readFileSync(ownFolder(page), 'utf8');
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length,
    language: match[2] ?? '',
    text: match[3] ?? '',
  }));
}

const blocks = PAGES.flatMap(blocksOf);
const of = (...languages: string[]) =>
  blocks
    .filter((block) => languages.includes(block.language))
    .map((block) => [`${block.page}:${block.line}`, block] as const);

describe('every question in the docs gets the answer printed below it', () => {
  test.each(of('graphql'))('%s', async (_, block) => {
    const next = blocks[blocks.indexOf(block) + 1];
    const { data, errors } = await api.ask(block.text);
    expect(errors).toEqual([]);
    expect(next?.language).toBe('json');
    expect({ data }).toEqual(JSON.parse(next?.text ?? ''));
  });
});

describe('every piece of Cypher in the docs runs, and what it writes passes check', () => {
  test.each(of('cypher'))('%s', async (_, block) => {
    // the graph is checked twice inside, and a transaction has 20 s unless it says otherwise
    await database.attempt(
      async (writer) => {
        const before = await checkGraph(writer);
        for (const { text } of splitStatements(block.text, block.page)) {
          const rows = await writer.rows(text);
          if (/\bRETURN\b/.test(text)) expect(rows.length).toBeGreaterThan(0);
        }
        const claims = [...block.text.matchAll(/'(cl-[a-z0-9-]+)'/g)].map((match) => match[1] ?? '');
        if (claims.length > 0) await projectFor(writer, claims);
        expect(await checkGraph(writer)).toEqual(before);
        return { keep: false, value: null };
      },
      { timeoutMs: 100_000 },
    );
  });
});

describe('every command in the docs is one that the command line takes', () => {
  const commands = of('sh').flatMap(([place, block]) =>
    block.text
      .split('\n')
      .map((line) => line.replace(/(^|\s)#.*/, '').trim())
      .filter((line) => line !== '')
      .map((line) => [`${place} ${line}`, line] as const),
  );
  const { scripts } = JSON.parse(readFileSync(ownFolder('package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const silent = { out: () => {}, err: () => {}, rewrites: false };
  test.each(commands)('%s', async (_, line) => {
    // what they do is tested where they are: test/start.test.ts, test/cli.test.ts, test/seed.test.ts
    const npm = line.match(/^npm (?:run )?([\w:]+)/);
    const ipg = line.match(/^(?:[A-Z0-9_]+=\S+ )*npx ipg (.*)/);
    const curl = line.match(/^curl -s (\S+) -H 'content-type: application\/json'(?: -H '[\w-]+: \w+')? -d '(.*)'$/);
    if (npm) expect(scripts).toHaveProperty([npm[1] ?? '']);
    else if (curl) {
      expect(curl[1]).toBe('http://127.0.0.1:4000/graphql');
      const { query } = JSON.parse(curl[2] ?? '') as { query: string };
      expect((await api.ask(query)).errors).toEqual([]);
    } else if (ipg) await commandLine('0', silent, async () => {}).parseAsync(words(ipg[1] ?? ''), { from: 'user' });
    else
      expect(line).toMatch(/^for f in cypher\/constraints\.cypher seed\/\*\.cypher cypher\/project-relations\.cypher;/);
  });
});

/** The words of a command as a shell would see them, as far as the docs need it. */
function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|([^\s'"]+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}

test('links between the pages lead somewhere', () => {
  for (const page of PAGES) {
    const text = readFileSync(ownFolder(page), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(() => readFileSync(new URL(target, `file://${ownFolder(page)}`)), `${page}: ${target}`).not.toThrow(
        /ENOENT/,
      );
    }
  }
});
