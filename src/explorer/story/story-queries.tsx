import { Story } from '../operations.generated.js';
import { Queries } from '../panel/queries.js';
import { STORY } from '../state/view.js';

/** The question behind the story. */
export function StoryQueries() {
  return <Queries document={Story} variables={STORY} />;
}
