import { ask } from '../ask/ask.js';
import { sourcesOf, sourcesText, sourcesWithin } from '../model/sources.js';
import { standingWord } from '../model/standing-words.js';
import { isComparison } from '../model/table-columns.js';
import { counted } from '../model/words.js';
import { Sources } from '../operations.generated.js';
import { content, variablesOf } from '../state/graph.js';
import { colorsNow, copyOfPicture } from './picture-copy.js';
import type { Seen } from './seen.js';
import { standaloneSvg } from './svg.js';

/** So many sources are named below a picture; the rest is counted. */
const MOST_SOURCES = 8;

/** The picture that is on the page as a file of its own, with what it is and on whose word. */
export async function drawnPicture(seen: Seen): Promise<string> {
  const picture = copyOfPicture();
  if (picture === null) throw new Error('there is no picture on the page');
  const sources = await sourcesSeen(seen);
  return standaloneSvg(
    picture,
    {
      title: seen.title,
      under: [`${seen.counts}. Made on ${seen.madeAt.slice(0, 10)}.`, ...(seen.hidden ? [seen.hidden] : [])],
      foot: [sourcesText(sources, MOST_SOURCES), ...mapText(seen), `${POSITIONS} ${seen.address}`],
      marks: marksOf(seen),
    },
    colorsNow(),
  );
}

const POSITIONS = 'Positions are rough and say nothing of territory.';

function marksOf({ view: { time }, rows }: Seen) {
  if (rows.some(({ standing }) => standing === 'UNCERTAIN')) {
    return [{ mark: '?', text: standingWord('UNCERTAIN', time) }] as const;
  }
  if (!isComparison(time)) return [];
  return [
    { mark: '+', text: standingWord('NEW', time) },
    { mark: '↑', text: standingWord('CHANGED', time) },
    { mark: '×', text: standingWord('GONE', time) },
  ] as const;
}

/** What a map does not show. */
function mapText({ view, entities, rows }: Seen): string[] {
  if (view.show !== 'map') return [];
  const unplaced = new Map(entities.filter(({ longitude }) => longitude === null).map(({ id, name }) => [id, name]));
  if (unplaced.size === 0) return ['No boundaries are drawn.'];
  const count = rows.filter(({ relation: { from, to } }) => unplaced.has(from.id) || unplaced.has(to.id)).length;
  const names = [...unplaced.values()].join(', ');
  return [
    `No boundaries are drawn. Without a position, and so not drawn: ${names}, with ${counted(count, 'relation')}.`,
  ];
}

/** Asks for the same relations as the picture shows, in one question, and keeps those that are drawn. */
async function sourcesSeen({ view, rows }: Seen) {
  const mostRelations = Math.max(1, content.peek().graph?.relations.length ?? 1);
  const variables = { ...variablesOf(view), mostRelations, ...sourcesWithin(mostRelations) };
  const { subgraph } = await ask(Sources, variables);
  return sourcesOf(subgraph.relations, new Set(rows.map(({ relation }) => relation.id)));
}
