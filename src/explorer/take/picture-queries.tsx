import { askedFor } from '../model/asked-time.js';
import { amongCypher } from '../model/drawn-cypher.js';
import { Picture } from '../operations.generated.js';
import { Queries } from '../panel/queries.js';
import { variablesOf } from '../state/graph.js';
import { view } from '../state/history.js';

/** The question behind the picture. It is asked for all times at once; Neo4j Browser is shown the view's day, where there is one. */
export function PictureQueries() {
  return (
    <Queries
      document={Picture}
      variables={variablesOf(view.value)}
      drawn={amongCypher(view.value.of, askedFor(view.value))}
    />
  );
}
