import { statedOn } from '../model/axes.js';
import { capital } from '../model/capital.js';
import { modalityWords } from '../model/claim-words.js';
import { fullSpellWords } from '../model/spell.js';
import { confidenceWords, counted } from '../model/words.js';
import type { PairRelationFragment } from '../operations.generated.js';
import { Facts } from './facts.js';
import { Claims } from './relation-claims.js';
import { focusRelation, headingId } from './relation-place.js';

type Relation = PairRelationFragment;
interface Props {
  readonly relation: Relation;
  readonly name: string;
  readonly level: 4 | 5;
  /** All relations of the pair: what came before this one is among them. */
  readonly all: readonly Relation[];
}

/** A relation: when, how, how sure, what was before; then who says so, in which passage. */
export function RelationSection({ relation, name, level, all }: Props) {
  const Heading = `h${level}` as const;
  const { modality, confidence, claimCount, sourceCount } = relation;
  return (
    <article class={relation.superseded ? 'relation is-past' : 'relation'} aria-labelledby={headingId(relation.id)}>
      <Heading id={headingId(relation.id)} tabIndex={-1} class="relation-name">
        {name}
        {relation.superseded && <span class="badge past">earlier</span>}
        {relation.disputed && <span class="badge">≠ disputed</span>}
      </Heading>
      <p class="relation-spell">{capital(fullSpellWords(relation))}.</p>
      <Facts facts={statedOn(relation)} />
      {claimCount > 1 && (
        <p class="small soft">
          {capital(modalityWords({ modality, attributedTo: null }))}, {confidenceWords(confidence)};{' '}
          {counted(claimCount, 'claim')} of {counted(sourceCount, 'source')}.
        </p>
      )}
      <Succession relation={relation} all={all} />
      <Claims relation={relation} />
    </article>
  );
}

/** What a relation took the place of, and what took its place. */
function Succession({ relation, all }: Pick<Props, 'relation' | 'all'>) {
  const earlier = replacedBy(relation, all);
  const later = all.filter((one) => replacedBy(one, all).includes(relation));
  return (
    <>
      <Others label="Before" relations={earlier} />
      <Others label="Now" relations={later} />
    </>
  );
}

function replacedBy(relation: Relation, all: readonly Relation[]): Relation[] {
  const ids = new Set(relation.claims.flatMap(({ supersedes }) => supersedes.map((claim) => claim.relation?.id)));
  return all.filter(({ id }) => id !== relation.id && ids.has(id));
}

function Others({ label, relations }: { label: string; relations: readonly Relation[] }) {
  if (relations.length === 0) return null;
  return (
    <p class="small">
      {label}:{' '}
      {relations.map(({ id, wording, claims: [first], ...spell }) => (
        <button key={id} type="button" class="link" onClick={() => focusRelation(id)}>
          {wording ? `“${wording}”` : (first?.summary ?? fullSpellWords(spell))}
        </button>
      ))}
    </p>
  );
}
