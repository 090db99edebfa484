import { useSignal } from '@preact/signals';
import { aspectOf, counted, title, words } from '../model/words.js';
import type { Aspect, NeighboursQuery } from '../operations.generated.js';
import { content } from '../state/graph.js';
import { change, view } from '../state/history.js';
import { entities } from '../state/shown.js';
import { ASPECTS, MOST_NAMED } from '../state/view.js';
import { useKeptFocus } from './use-kept-focus.js';

type ByType = NeighboursQuery['neighbours']['byType'][number];

/** The types of relations beside an entity, matter by matter as in the legend; those with nothing to add are folded away. */
export function ExpandTypes({ of, byType }: { of: string; byType: readonly ByType[] }) {
  // what has been opened stays where it is, so that nobody loses it while adding from it
  const opened = useSignal<ReadonlySet<string>>(new Set());
  const isOffered = (one: ByType) => opened.value.has(one.type) || hasMore(one);
  const open = (type: string) => {
    opened.value = new Set([...opened.value, type]);
  };
  const rest = byType.filter((one) => !isOffered(one));
  const listed = (all: readonly ByType[]) =>
    ASPECTS.map((aspect) => (
      <AspectTypes key={aspect} {...{ aspect, of, open }} types={all.filter((one) => matterOf(one) === aspect)} />
    ));
  return (
    <>
      {listed(byType.filter(isOffered))}
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'type')} with nothing to add</summary>
          {listed(rest)}
        </details>
      )}
    </>
  );
}

function matterOf({ aspect, type }: ByType): Aspect {
  return aspect ?? aspectOf(type);
}

function hasMore({ entities: all, entityCount }: ByType): boolean {
  return entityCount > all.length || all.some(({ id }) => !entities.value.has(id));
}

interface AspectProps {
  readonly aspect: Aspect;
  readonly of: string;
  readonly types: readonly ByType[];
  open(type: string): void;
}

function AspectTypes({ aspect, of, types, open }: AspectProps) {
  if (types.length === 0) return null;
  return (
    <>
      <h3 class="expand-aspect">{title(aspect)}</h3>
      <ul class="expand">
        {types.map((one) => (
          <TypeItem key={one.type} of={of} one={one} open={open} />
        ))}
      </ul>
    </>
  );
}

function TypeItem({ of, one, open }: { of: string; one: ByType; open: (type: string) => void }) {
  const isOpen = useSignal(false);
  const missing = one.entities.filter(({ id }) => !entities.value.has(id));
  const listId = `expand-${of}-${one.type}`;
  return (
    <li>
      <button
        type="button"
        class="expand-type"
        aria-expanded={isOpen.value}
        aria-controls={listId}
        onClick={() => {
          isOpen.value = !isOpen.value;
          if (hasMore(one)) open(one.type);
        }}
      >
        <span>{words(one.type)}</span>
        <span class="soft">
          {one.entityCount}
          {missing.length > 0 && `, ${missing.length} not drawn`}
        </span>
      </button>
      {isOpen.value && <Entities listId={listId} one={one} />}
    </li>
  );
}

/** The entities to add. What has been added can be added no more: the focus goes on to the next. */
function Entities({ listId, one }: { listId: string; one: ByType }) {
  const missing = one.entities.filter(({ id }) => !entities.value.has(id));
  const list = useKeptFocus<HTMLDivElement>(missing.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend, which the button above is
    <div id={listId} class="expand-entities" role="group" aria-label={words(one.type)} tabIndex={-1} ref={list}>
      {missing.length > 1 && (
        <button type="button" onClick={() => add(missing.map(({ id }) => id))}>
          Add all {missing.length}
        </button>
      )}
      {one.entities.map(({ id, name }) =>
        entities.value.has(id) ? (
          <span key={id} class="expand-drawn soft">
            {name}, drawn
          </span>
        ) : (
          <button type="button" key={id} onClick={() => add([id])}>
            Add {name}
          </button>
        ),
      )}
      {one.entityCount > one.entities.length && (
        <p class="soft">{one.entityCount - one.entities.length} more; find them by the search.</p>
      )}
    </div>
  );
}

/** Draws more entities, as many as the picture takes. */
function add(ids: readonly string[]): void {
  const of = view.peek().of ?? content.peek().graph?.nodes.map(({ entity }) => entity.id) ?? [];
  change({ of: [...new Set([...of, ...ids])].slice(0, MOST_NAMED) });
}
