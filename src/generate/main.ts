import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'graphql';
import { browserStyle } from './browser-style.js';
import { constraintsScript } from './constraints.js';
import { cookbookModule } from './cookbook.js';
import { firstQuestions, operationTexts } from './operations.js';
import {
  pageVocabulary,
  readRelationTypes,
  relationTypeEnum,
  relationTypeSeed,
  relationTypeTable,
} from './relation-types.js';
import { argumentTypes } from './resolver-types.js';
import { scaleTable } from './scales.js';

const root = new URL('../../', import.meta.url);
const types = readRelationTypes(new URL('schema/relation-types.json', root));

const files = new Map<string, string>([
  ['schema/relation-types.graphql', relationTypeEnum(types)],
  ['seed/00-relation-types.cypher', relationTypeSeed(types)],
  ['cypher/constraints.cypher', constraintsScript(types)],
  ['cypher/browser/style.grass', browserStyle(types)],
  ['src/graph/relation-types.generated.ts', relationTypeTable(types)],
  ['src/explorer/vocabulary.generated.ts', pageVocabulary(types)],
]);
const cookbook = readFileSync(new URL('docs/cookbook.md', root), 'utf8');
files.set('src/explorer/graphiql/cookbook.generated.ts', cookbookModule(cookbook));
const scales = readFileSync(new URL('schema/scales.graphql', root), 'utf8');
files.set('src/graph/scales.generated.ts', scaleTable(parse(scales)));
const sdl = readdirSync(new URL('schema/', root))
  .filter((name) => name.endsWith('.graphql') && name !== 'relation-types.graphql')
  .sort()
  .map((name) => readFileSync(new URL(`schema/${name}`, root), 'utf8'));
const schema = parse([...sdl, relationTypeEnum(types)].join('\n'));
files.set('src/api/types.generated.ts', await argumentTypes(schema));
const operations = readdirSync(new URL('src/explorer/operations/', root))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(`src/explorer/operations/${name}`, root), 'utf8') }));
files.set('src/explorer/operations.generated.ts', await operationTexts(schema, operations));
files.set('src/api/first-questions.generated.ts', firstQuestions(operations));

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, text] of files) {
  const url = new URL(path, root);
  let current = '';
  try {
    current = readFileSync(url, 'utf8');
  } catch {
    // a file that is not there yet is stale
  }
  if (current === text) continue;
  stale.push(path);
  if (!check) writeFileSync(url, text);
}
for (const path of stale) console.log(`${check ? 'stale' : 'written'}: ${path}`);
if (check && stale.length > 0) {
  console.error('generated files do not fit their sources: run `npm run generate` and commit what it writes');
  process.exitCode = 1;
}
