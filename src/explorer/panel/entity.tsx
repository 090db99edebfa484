import { useAnswer } from '../ask/use-answer.js';
import { entityCypher } from '../model/drawn-cypher.js';
import { Entity } from '../operations.generated.js';
import { nameOf } from '../state/shown.js';
import { AnswerState } from './answer-state.js';
import { EntityActions } from './entity-actions.js';
import { EntityNames } from './entity-names.js';
import { EntityRelations } from './entity-relations.js';
import { PanelFrame } from './frame.js';
import { Queries } from './queries.js';
import { Unknown } from './unknown.js';

/** An entity: its names, its relations by aspect, and what can be done with it. */
export function EntityPanel({ id }: { id: string }) {
  return <EntityOf key={id} id={id} />;
}

function EntityOf({ id }: { id: string }) {
  const answer = useAnswer(Entity, { id });
  const found = answer.data?.node;
  const entity = found && 'name' in found ? found : null;
  return (
    <PanelFrame heading={entity?.name ?? nameOf(id)}>
      <div class="panel-body">
        <AnswerState answer={answer} />
        {answer.data && !entity && <Unknown id={id} />}
        {entity && (
          <>
            <EntityNames entity={entity} />
            <EntityActions id={id} name={entity.name} isActor={entity.__typename !== 'Place'} />
            <EntityRelations id={id} total={entity.relations.totalCount} />
            <Queries document={Entity} variables={{ id }} drawn={entityCypher(entity)} />
          </>
        )}
      </div>
    </PanelFrame>
  );
}
