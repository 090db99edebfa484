import { ask } from '../ask/ask.js';
import { Suggestions } from '../operations.generated.js';
import { content } from '../state/graph.js';
import { view } from '../state/history.js';
import { kindOf, type Option } from './options.js';

/** So many are suggested. */
const MOST_SUGGESTED = 8;

/** The API draws no more around an entity. */
const MOST_AROUND = 200;

interface Suggested {
  readonly options: readonly Option[];
  readonly message: string;
}

/** What could be drawn next: whom the chosen entity, or else the first one drawn, has most relations with and is not drawn. */
export async function suggestions(signal: AbortSignal): Promise<Suggested> {
  const drawn = new Set(content.peek().graph?.nodes.map(({ entity }) => entity.id));
  for (const id of middlesOf(drawn)) {
    const suggested = await suggestedAround(id, drawn, signal);
    if (suggested.options.length > 0) return suggested;
  }
  return { options: [], message: '' };
}

function middlesOf(drawn: ReadonlySet<string>): ReadonlySet<string> {
  const { chosen, of } = view.peek();
  const [first] = (of ?? [...drawn]).filter((id) => drawn.has(id));
  const ids = [chosen?.kind === 'entity' && drawn.has(chosen.id) ? chosen.id : undefined, first];
  return new Set(ids.filter((id) => id !== undefined));
}

async function suggestedAround(of: string, drawn: ReadonlySet<string>, signal: AbortSignal): Promise<Suggested> {
  const limit = Math.min(MOST_AROUND, drawn.size + MOST_SUGGESTED);
  const { neighbourhood } = await ask(Suggestions, { of, limit }, signal);
  const options = neighbourhood.nodes
    .filter(({ entity }) => !drawn.has(entity.id))
    .slice(0, MOST_SUGGESTED)
    .map(({ entity }) => ({ id: entity.id, name: entity.name, why: kindOf(entity.__typename), doubt: null }));
  return { options, message: `Not drawn yet, those with most relations to ${neighbourhood.center.name} first:` };
}
