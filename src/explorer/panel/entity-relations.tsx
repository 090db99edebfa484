import type { Row } from '../model/lines.js';
import { signOf } from '../model/lines.js';
import { spellWords } from '../model/spell.js';
import { aspectOf, counted, isDirected, signWord, title, typeSeenFrom } from '../model/words.js';
import type { Aspect } from '../operations.generated.js';
import { change } from '../state/history.js';
import { nameOf, rows } from '../state/shown.js';
import { ASPECTS } from '../state/view.js';
import { VOCABULARY } from '../vocabulary.generated.js';

/** The relations of an entity that are drawn, by aspect; each leads to its pair. */
export function EntityRelations({ id, total }: { id: string; total: number }) {
  const own = rows.value.filter(({ relation: { from, to } }) => from.id === id || to.id === id);
  const left = total - own.length;
  return (
    <section class="entity-relations">
      <h3>
        Relations in the picture <span class="count">{own.length}</span>
      </h3>
      {left > 0 && (
        <p class="small soft">
          Of {counted(total, 'relation')} in the whole graph, at any time, {left} {left === 1 ? 'is' : 'are'} not shown:
          of another time, hidden by the legend, or with entities outside the picture, which Expand counts.
        </p>
      )}
      {ASPECTS.map((aspect) => (
        <AspectList
          key={aspect}
          aspect={aspect}
          id={id}
          rows={own.filter(({ relation }) => aspectOf(relation.type) === aspect)}
        />
      ))}
    </section>
  );
}

function AspectList({ aspect, id, rows: own }: { aspect: Aspect; id: string; rows: readonly Row[] }) {
  if (own.length === 0) return null;
  return (
    <>
      <h4 class="aspect">
        {title(aspect)} <span class="count">{own.length}</span>
      </h4>
      <ul class="relation-list">
        {[...own].sort(byTypeAndName(id)).map((row) => (
          <RelationButton key={row.relation.id} id={id} row={row} />
        ))}
      </ul>
    </>
  );
}

const TYPES = Object.keys(VOCABULARY);

function byTypeAndName(id: string): (one: Row, other: Row) => number {
  const key = ({ relation: { type, from, to, sinceMin } }: Row) =>
    [
      String(TYPES.indexOf(type)).padStart(2, '0'),
      from.id === id,
      nameOf(from.id === id ? to.id : from.id),
      sinceMin,
    ].join(' ');
  return (one, other) => (key(one) < key(other) ? -1 : 1);
}

const STANDING = { SAME: '', UNCERTAIN: 'not certain', NEW: 'new', CHANGED: 'changed', GONE: 'gone' } as const;
const GLYPH = { friendly: '+', adverse: '−', neither: '○' } as const;

function RelationButton({ id, row: { relation, standing } }: { id: string; row: Row }) {
  const { type, from, to } = relation;
  const other = from.id === id ? to.id : from.id;
  // a directed type is read from its holder: the pair of it begins there
  const [a, b] = isDirected(type) ? [from.id, to.id] : [id, other];
  const sign = signWord(signOf(relation)) as keyof typeof GLYPH;
  return (
    <li>
      <button type="button" class="relation-row" onClick={() => change({ chosen: { kind: 'pair', a, b, type } })}>
        <span class={`glyph sign-${sign}`} aria-hidden="true">
          {GLYPH[sign]}
        </span>
        <span>
          {typeSeenFrom(type, !isDirected(type) || from.id === id)} <strong>{nameOf(other)}</strong>,{' '}
          {spellWords(relation)}
          <span class="hidden-text">, {sign}</span>
          {standing !== 'SAME' && <span class="badge">{STANDING[standing]}</span>}
        </span>
      </button>
    </li>
  );
}
