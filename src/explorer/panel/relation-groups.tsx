import { aspectOf, isDirected, title, words } from '../model/words.js';
import type { Aspect, PairRelationFragment } from '../operations.generated.js';
import { ASPECTS } from '../state/view.js';
import { RelationSection } from './relation.js';
import { focusRelation } from './relation-place.js';
import type { End } from './use-ends.js';

type Relation = PairRelationFragment;
interface Props {
  readonly relations: readonly Relation[];
  /** The first can act; the second may be a place. */
  readonly ends: readonly [End, End];
  /** Relations that stand further up already. */
  readonly shownAbove: readonly Relation[];
}

/** The relations of a pair by direction and, in each, by aspect. A direction without any is named all the same. */
export function RelationGroups({ relations, ends, shownAbove }: Props) {
  const [a, b] = ends;
  const heldBy = (end: End) => relations.filter(({ type, from }) => isDirected(type) && from.id === end.id);
  const mutual = relations.filter(({ type }) => !isDirected(type));
  const shared = { all: relations, shownAbove };
  return (
    <>
      <Direction {...shared} heading={`${a.name} toward ${b.name}`} relations={heldBy(a)} ends={[a, b]} />
      {b.isActor && (
        <Direction {...shared} heading={`${b.name} toward ${a.name}`} relations={heldBy(b)} ends={[b, a]} />
      )}
      {b.isActor && <Direction {...shared} heading="Mutual" relations={mutual} ends={[a, b]} />}
    </>
  );
}

type DirectionProps = Props & { readonly heading: string; readonly all: readonly Relation[] };

function Direction({ heading, relations, ends, all, shownAbove }: DirectionProps) {
  const present = ASPECTS.filter((aspect) => relations.some(({ type }) => aspectOf(type) === aspect));
  return (
    <section class="direction">
      <h3>
        {heading} <span class="count">{relations.length}</span>
      </h3>
      {relations.length === 0 && <p class="soft">Nothing recorded.</p>}
      {present.map((aspect) => (
        <AspectPart
          key={aspect}
          aspect={aspect}
          relations={relations.filter(({ type }) => aspectOf(type) === aspect)}
          {...{ ends, all, shownAbove }}
        />
      ))}
    </section>
  );
}

function AspectPart({
  aspect,
  relations,
  ends,
  all,
  shownAbove,
}: Omit<DirectionProps, 'heading'> & { aspect: Aspect }) {
  const here = latestFirst(relations.filter((relation) => !shownAbove.includes(relation)));
  const above = latestFirst(relations.filter((relation) => shownAbove.includes(relation)));
  const [first] = above;
  return (
    <>
      <h4 class="aspect">{title(aspect)}</h4>
      {first && (
        <p class="small">
          {title(first.type)}:{' '}
          <button type="button" class="link" onClick={() => focusRelation(first.id)}>
            above
          </button>
        </p>
      )}
      {here.map((relation) => (
        <RelationSection key={relation.id} relation={relation} name={nameAmong(relation, ends)} level={5} all={all} />
      ))}
    </>
  );
}

/** What holds before what has ended, and the later before the earlier. */
export function latestFirst(relations: readonly Relation[]): Relation[] {
  const isPast = ({ superseded, spell }: Relation) => superseded || spell === 'before';
  return [...relations].sort(
    (one, other) =>
      Number(isPast(one)) - Number(isPast(other)) ||
      // without a start, it is of the present or nothing is known
      (one.sinceMin === other.sinceMin ? 0 : one.sinceMin > other.sinceMin ? -1 : 1),
  );
}

/** A relation's type as read from its holder: "Hosts forces of Washington"; a mutual one needs no ends. */
function nameAmong({ type }: Relation, [, other]: readonly [End, End]): string {
  return isDirected(type) ? `${title(type)} ${other.name}` : title(words(type).replace(/ with$/, ''));
}
