import { useEffect, useRef } from 'preact/hooks';
import { title, words } from '../model/words.js';
import type { PairRelationFragment, RelationType } from '../operations.generated.js';
import { VOCABULARY } from '../vocabulary.generated.js';
import { RelationSection } from './relation.js';
import { latestFirst } from './relation-groups.js';
import type { End } from './use-ends.js';

interface Props {
  readonly type: string;
  readonly relations: readonly PairRelationFragment[];
  readonly all: readonly PairRelationFragment[];
  readonly ends: readonly [End, End];
}

/** The relations of the type that the reader came for, before all else. */
export function TypeFirst({ type, relations, all, ends }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  // the panel may stand further down, at what was looked at before
  useEffect(() => head.current?.scrollIntoView({ block: 'nearest' }), [type]);
  const [a, b] = ends;
  return (
    <section class="type-first">
      <h3 ref={head} title={VOCABULARY[type as RelationType]?.meaning}>
        {title(type)}
      </h3>
      {relations.length === 0 && (
        <p>
          No relation of the type “{words(type)}” is recorded between {a.name} and {b.name}.
        </p>
      )}
      {latestFirst(relations).map((relation) => (
        <RelationSection
          key={relation.id}
          relation={relation}
          name={relation.from.id === a.id ? `${a.name} → ${b.name}` : `${b.name} → ${a.name}`}
          level={4}
          all={all}
        />
      ))}
    </section>
  );
}
