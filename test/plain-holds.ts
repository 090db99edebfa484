import type { RelationType } from '../src/graph/relation-id.js';
import { RELATION_TYPES } from '../src/graph/relation-types.generated.js';
import type { View } from '../src/graph/view.js';
import type { Database } from '../src/neo4j/database.js';
import { plainValue } from '../src/neo4j/parameters.js';
import type { PlainRelation } from './random-graph.js';

// Whether a relation holds, by the words of schema/holds.graphql, looking at everything each time.

interface Said extends PlainRelation {
  readonly spell: string;
  readonly polarity: string | null;
  readonly disputed: boolean;
  readonly leadClaim: string;
  /** Earliest and latest start of each stance that took its place; null where it has none. */
  readonly taken: readonly (readonly [string, string] | null)[];
}

interface Timed {
  readonly id: string;
  readonly type: string;
  readonly since: string | null;
  readonly until: string | null;
}

interface All {
  readonly relations: readonly Said[];
  readonly denials: readonly (Timed & { subject: string; object: string; confidence: string | null })[];
  readonly coverages: readonly (Timed & { end: string; covers: string })[];
}

/** Everything that is said, read without any index or condition. */
export async function saidByAll(database: Database): Promise<All> {
  const list = async <T>(text: string) =>
    (await database.runAlone(`${text} AS found ORDER BY found.id`)).rows.map(
      (row) => plainValue(row.get('found')) as unknown as T,
    );
  return {
    relations: await list(`MATCH (a)-[r]->(b) WHERE r.claimCount IS NOT NULL
      RETURN r {status: r.status, standing: r.standing, intensity: r.intensity, polarity: r.polarity, confidence: r.confidence,
        since: r.since, until: r.until, .*, type: type(r), from: a.id, to: b.id, taken: COLLECT {
          MATCH (:Claim {relationId: r.id})<-[:SUPERSEDES]-(c:Claim) WHERE c.relationId <> r.id
          MATCH (:Actor)-[other]->() WHERE other.id = c.relationId
          RETURN CASE WHEN c.since IS NULL THEN null ELSE [toString(other.sinceMin), toString(other.sinceMax)] END }}`),
    denials: await list(`MATCH (s)<-[:SUBJECT]-(c:Claim {modality: 'DENIED'})-[:OBJECT]->(o)
      RETURN c {since: c.since, until: c.until, confidence: c.confidence, .id, .type, subject: s.id, object: o.id}`),
    coverages: await list(
      'MATCH (c:Coverage)-[:COVERS]->(e) RETURN c {since: c.since, until: c.until, .id, .type, .end, covers: e.id}',
    ),
  };
}

type Asked = Pick<View, 'asOf' | 'undated' | 'minConfidence'>;
type Verdict = readonly [meaning: 'YES' | 'CONTRARY' | 'LESSER' | 'IDLE', place: string];

const today = new Date().toISOString().slice(0, 10);
const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/** The days that an EDTF date may mean. */
function days(date: string | null, open: string): [string, string] {
  if (date === '..') return [open, open];
  if (date === null) return [FIRST, LAST];
  const month = date.length === 4 ? 12 : Number(date.slice(5, 7));
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), month, 0)).toISOString().slice(0, 10);
  return [`${date}-01-01`.slice(0, 10), date.length === 10 ? date : last];
}

/** Looks at every start and end that the dates allow, by their extremes. */
function place({ since, until }: Pick<Timed, 'since' | 'until'>, day: string): string {
  const starts = days(since, FIRST);
  const ends = until === null ? [starts[0], LAST] : days(until, day > today ? today : LAST);
  if (until === '..') ends[1] = LAST;
  const all = starts.flatMap((start) => ends.map((end) => [start, end] as const));
  if (all.every(([start]) => day < start)) return 'BEFORE';
  if (all.every(([, end]) => day >= end)) return 'AFTER';
  return all.every(([start, end]) => start <= day && day < end) ? 'CERTAIN' : 'POSSIBLE';
}

function verdict(relation: Said, { asOf, undated }: Asked): Verdict {
  const day = asOf ?? today;
  const isUndated = relation.since === null && relation.until === null;
  const isOver = relation.taken.some((start) => (start === null ? day >= today : start[1] <= day));
  const isDoubtful = relation.taken.some((start) => start === null || start[0] <= day);
  let at = isUndated ? 'UNDATED' : place(relation, day);
  if (at !== 'BEFORE' && isOver) at = 'AFTER';
  else if (at === 'CERTAIN' && isDoubtful) at = 'POSSIBLE';
  else if (at === 'UNDATED' && !isDoubtful) {
    if (asOf === null ? relation.spell !== 'before' : undated === 'INCLUDE' && day <= today) at = 'STATED';
  } else if (at === 'POSSIBLE' && !isDoubtful && asOf === null && relation.spell === 'now') at = 'STATED';
  const { status, standing, intensity, polarity, type } = relation;
  if (intensity === 'NONE' || (type === 'DIPLOMATIC_SUPPORT_FOR' && /OPPOSES|NEUTRAL/.test(polarity ?? '')))
    return ['CONTRARY', endless(relation, at, day)];
  if (type === 'MEMBER_OF' && standing === 'OBSERVER') return ['LESSER', endless(relation, at, day)];
  if (status === 'SIGNED') return ['IDLE', at];
  if (status === 'SUSPENDED' && relation.untilMax === LAST && day >= today) return ['IDLE', at];
  return ['YES', endless(relation, at, day)];
}

/** Terminated or suspended, and nobody says when. */
function endless({ status, untilMax }: Said, at: string, day: string): string {
  const isEndless = untilMax === LAST && (status === 'TERMINATED' || status === 'SUSPENDED');
  if (!isEndless || at === 'BEFORE' || at === 'AFTER') return at;
  if (day >= today) return status === 'TERMINATED' ? 'AFTER' : at;
  return at === 'UNDATED' ? at : 'POSSIBLE';
}

/** The answer by the rules, in their order. */
export function plainAnswer(all: All, pair: { type: RelationType; from: string; to: string }, asked: Asked) {
  const { type, from, to } = pair;
  const day = asked.asOf ?? today;
  const isSymmetric = !RELATION_TYPES[type].directed;
  const isPair = (a: string, b: string) => (a === from && b === to) || (isSymmetric && a === to && b === from);
  const levels = ['LOW', 'MODERATE', 'HIGH'];
  const counts = ({ confidence }: { confidence: string | null }) =>
    asked.minConfidence === null || levels.indexOf(confidence ?? '') >= levels.indexOf(asked.minConfidence);
  const ours = all.relations.filter((one) => one.type === type && isPair(one.from, one.to));
  const is = (relation: Said, meanings: string, places: string) => {
    const [meaning, at] = verdict(relation, asked);
    return meanings.includes(meaning) && places.split(' ').includes(at);
  };
  const find = (meanings: string, places: string) => ours.filter((one) => counts(one) && is(one, meanings, places));
  const denied = all.denials
    .filter((one) => one.type === type && isPair(one.subject, one.object) && counts(one))
    .map((one) => {
      const isUndated = one.since === null && one.until === null;
      const isMeant = asked.asOf === null || (asked.undated === 'INCLUDE' && day <= today);
      return { id: one.id, at: isUndated ? (isMeant ? 'CERTAIN' : 'NEVER') : place(one, day) };
    });
  const surely = denied.filter(({ at }) => at === 'CERTAIN').map(({ id }) => id);
  const perhaps = denied.filter(({ at }) => at === 'CERTAIN' || at === 'POSSIBLE').map(({ id }) => id);
  const coverage = all.coverages
    .filter(
      (one) => one.type === type && (isSymmetric ? [from, to] : [one.end === 'FROM' ? from : to]).includes(one.covers),
    )
    .filter((one) => place(one, day) === 'CERTAIN')
    .map(({ id }) => id);
  const lead = (relations: readonly Said[]) => relations.map(({ leadClaim }) => leadClaim);
  const contrary = [...lead(find('CONTRARY', 'CERTAIN STATED')), ...perhaps];
  const answer = (word: string, basis: string, rests: readonly Said[], against: readonly string[] = []) => {
    const places = rests.map((one) => verdict(one, asked)[1]).filter((at) => at !== 'AFTER');
    const isDated = rests.some((one) => one.since !== null || one.until !== null);
    const certainty =
      places.length === 0 ? null : places.includes('CERTAIN') ? 'CERTAIN' : isDated ? 'POSSIBLE' : 'UNDATED';
    const disputed = against.length > 0 || rests.some((one) => one.disputed);
    const relations = rests.map(({ id }) => id);
    return {
      answer: word,
      basis,
      certainty,
      disputed,
      relations,
      denials: basis === 'DENIED' ? surely : [],
      against,
      coverage,
    };
  };
  const certain = find('YES', 'CERTAIN');
  if (certain.length > 0) return answer('YES', 'HOLDS', certain, contrary);
  const opposed = find('CONTRARY', 'CERTAIN');
  const [stated, open] = [find('YES', 'STATED'), find('YES', 'POSSIBLE UNDATED')];
  if (opposed.length > 0) return answer('NO', 'CONTRARY_STANCE', opposed, lead([...stated, ...open]));
  if (stated.length > 0) return answer('YES', 'HOLDS', stated, contrary);
  const isWithoutDates = open.every((one) => verdict(one, asked)[1] === 'UNDATED');
  if (open.length > 0) return answer('UNKNOWN', isWithoutDates ? 'UNDATED' : 'POSSIBLE', open, contrary);
  const negations = [
    ['CONTRARY', 'CONTRARY_STANCE'],
    ['LESSER', 'LESSER_STANDING'],
    ['IDLE', 'NOT_IN_FORCE'],
  ] as const;
  for (const [meaning, basis] of negations) {
    const found = find(meaning, 'CERTAIN STATED');
    if (found.length > 0) return answer('NO', basis, found);
  }
  if (surely.length > 0) return answer('NO', 'DENIED', []);
  const low = ours.filter((one) => !counts(one) && is(one, 'YES', 'CERTAIN STATED POSSIBLE UNDATED'));
  if (low.length > 0) return answer('UNKNOWN', 'LOW_CONFIDENCE', low, perhaps);
  const over = find('YES IDLE', 'AFTER').sort((a, b) =>
    a.untilMax === b.untilMax ? 0 : a.untilMax > b.untilMax ? -1 : 1,
  );
  if (over[0]) return answer('NO', over[0].status === 'SUSPENDED' ? 'NOT_IN_FORCE' : 'ENDED', over);
  if (coverage.length > 0) return answer('NO', 'COVERAGE', []);
  const faint = ours.filter((one) => counts(one) && is(one, 'CONTRARY LESSER IDLE', 'POSSIBLE UNDATED'));
  return answer('UNKNOWN', faint.length > 0 ? 'POSSIBLE' : 'NO_CLAIM', faint, perhaps);
}
