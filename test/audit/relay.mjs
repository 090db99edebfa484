import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HERE, installPackages, ROOT, run } from './tools.mjs';

/** Relay's compiler over documents with connections and refetchable fragments; then the queries that it made of them, page after page. */
export async function judgeRelay({ url, folder }) {
  await installPackages();
  const home = join(folder, 'relay');
  cpSync(join(HERE, 'relay'), join(home, 'src'), { recursive: true });
  mkdirSync(join(home, 'made'));
  const sdl = readdirSync(join(ROOT, 'schema')).filter((name) => name.endsWith('.graphql'));
  writeFileSync(
    join(home, 'schema.graphql'),
    sdl.map((name) => readFileSync(join(ROOT, 'schema', name), 'utf8')).join('\n'),
  );
  const config = {
    ...{ src: './src', schema: './schema.graphql', language: 'javascript' },
    ...{ artifactDirectory: './made', eagerEsModules: false },
  };
  writeFileSync(join(home, 'relay.config.json'), JSON.stringify(config));
  const compiler = join(HERE, 'node_modules', 'relay-compiler', 'cli.js');
  const { code, output } = await run(process.execPath, [compiler, 'relay.config.json'], { cwd: home });
  if (code !== 0) return { passed: false, figures: `exit code ${code}`, remarks: [output.slice(-3000)] };
  const pages = await walkPages(url, join(home, 'made'));
  return { passed: true, figures: `exit code 0, ${pages} pages walked`, remarks: [] };
}

/** Asks what the compiler wrote, as Relay's runtime would. Throws unless each page goes on where the last one ended. */
async function walkPages(url, made) {
  const require = createRequire(join(made, 'index.js'));
  const ask = async (name, variables) => {
    const { text } = require(`./${name}.graphql.js`).params;
    const body = JSON.stringify({ query: text, variables });
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { data, errors } = await response.json();
    if (errors) throw new Error(`${name}: ${errors[0].message}`);
    return data;
  };
  const seen = new Set();
  let pages = 0;
  const take = ({ edges, pageInfo }) => {
    pages += 1;
    for (const { node } of edges) {
      if (seen.has(node.id)) throw new Error(`${node.id} came twice`);
      seen.add(node.id);
    }
    if (edges.length === 0 || pageInfo.endCursor !== edges.at(-1).cursor)
      throw new Error('endCursor is not the last edge’s');
    return pageInfo;
  };
  const asOf = '2012-01-01';
  const { actor } = await ask('ActorRelationsPageQuery', { id: 'canberra', asOf });
  let { endCursor, hasNextPage } = take(actor.relations);
  while (hasNextPage) {
    const { node } = await ask('ActorRelationsPaginationQuery', { id: actor.id, asOf, count: 3, cursor: endCursor });
    ({ endCursor, hasNextPage } = take(node.relations));
  }
  if (seen.size !== actor.relations.totalCount) throw new Error(`${seen.size} of ${actor.relations.totalCount} came`);
  const { node } = await ask('RelationCardRefetchQuery', { id: [...seen][0] });
  if (node.__typename !== 'Relation') throw new Error(`node(id:) gave ${node.__typename} for a relation`);
  const filter = { modality: 'RECOMMENDED' };
  ({ endCursor } = take((await ask('ListsPageQuery', { filter })).claims));
  take((await ask('ListsPaginationQuery', { filter, count: 3, cursor: endCursor })).claims);
  return pages;
}
