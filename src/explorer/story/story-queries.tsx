import { pairCypher } from '../model/drawn-cypher.js';
import { Story } from '../operations.generated.js';
import { Queries } from '../panel/queries.js';
import { nameOf } from '../state/shown.js';
import { STORY } from '../state/view.js';

/** The question behind the story. */
export function StoryQueries() {
  const { holder, toward } = STORY;
  const cypher = pairCypher({ id: holder, name: nameOf(holder) }, { id: toward, name: nameOf(toward) });
  return <Queries document={Story} variables={STORY} drawn={cypher} />;
}
