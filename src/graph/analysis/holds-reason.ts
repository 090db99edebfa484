import type { Decision, SaidOnDay } from './holds-rules.js';
import type { OnDay } from './relation-on-day.js';
import type { SaidRelation } from './said-of-pair.js';

/** The reason for a decision in one plain sentence. */
export function reasonFor(said: SaidOnDay, decision: Decision): string {
  const { basis, rests } = decision;
  // where some are of an earlier time, the others tell more
  const first = rests.find(({ relation }) => relation.spell !== 'before') ?? rests[0];
  const more = rests.length > 1 ? ` (and ${rests.length - 1} more)` : '';
  if (!first) return `${withoutRelations(said, decision)}.`;
  const who = `${said.from.name} ${said.type} ${said.to.name}`;
  const span = spanOf(first.relation);
  switch (basis) {
    case 'HOLDS':
      return `${who}: ${held(first, said)}${more}.`;
    case 'CONTRARY_STANCE':
      return `${who}: claims say the contrary, ${stanceOf(first.relation)}, ${span}${more}.`;
    case 'LESSER_STANDING':
      return `${who}: only with standing ${first.relation.standing}, ${span}${more}.`;
    case 'NOT_IN_FORCE':
      return `${who}: ${atRest(first)}${more}.`;
    case 'ENDED':
      return `${who}: ${span}${ending(said, first)}${more}.`;
    case 'UNDATED':
      return `${who}: stated ${first.relation.spell === 'before' ? 'of an earlier time ' : ''}without a date, so that nothing is known of ${said.asked.day}${more}.`;
    case 'LOW_CONFIDENCE':
      return `${who}: ${span}, but only with confidence ${first.relation.confidence ?? 'not stated'}, which is below ${said.minConfidence}${more}.`;
    default:
      return `${who}: ${doubt(first, said)}${more}.`;
  }
}

function withoutRelations({ asked: { day }, ...said }: SaidOnDay, { basis }: Decision): string {
  const { from, to, type, denials, coverages } = said;
  const who = `${from.name} ${type} ${to.name}`;
  if (basis === 'DENIED') return `${who}: denied for ${day} by ${denials.certain.join(', ')}`;
  if (basis === 'COVERAGE') {
    const [first] = coverages;
    return `${who}: the source that names all, ${first ? spanOf(first) : ''}, does not name this one (${coverages.map(({ id }) => id).join(', ')})`;
  }
  const next = nextStart(said.relations);
  return `${who}: no claim speaks of ${day}${next === null ? '' : `, the first known start is ${next}`}, and no source is known to name all`;
}

/** When something is known to hold, in words. */
function spanOf({ since, until }: { readonly since: string | null; readonly until: string | null }): string {
  if (since === null && until === null) return 'without a date';
  const start = since === null || since === '..' ? 'since a day not known' : `since ${since}`;
  if (until === '..') return `${start}, no end known`;
  if (until === null) return `${start}, end not stated`;
  return since === null || since === '..' ? `until ${until}, start not known` : `from ${since} until ${until}`;
}

function held({ relation, place }: OnDay, { asked }: SaidOnDay): string {
  const standing = relation.standing === null ? '' : `, standing ${relation.standing}`;
  if (place === 'CERTAIN') return `${spanOf(relation)}${standing}`;
  const isUndated = relation.since === null && relation.until === null;
  const time = asked.isPresent ? 'of the present' : 'of no certain time';
  return `stated ${time}, ${isUndated ? 'without a date' : spanOf(relation)}${standing}`;
}

function stanceOf({ intensity, polarity }: SaidRelation): string {
  return intensity === 'NONE' ? 'intensity NONE' : `polarity ${polarity}`;
}

/** An end that is known tells when the force of what is suspended ended. */
function atRest({ relation, place }: OnDay): string {
  const { status, since, until } = relation;
  if (place === 'AFTER')
    return `${status} since ${until}, in force before that${since === null ? '' : ` since ${since}`}`;
  return `${status}, not in force, ${spanOf(relation)}`;
}

function ending(said: SaidOnDay, { relation }: OnDay): string {
  const isTaken = relation.successors.length > 0 && (relation.until === null || relation.until === '..');
  const next = nextStart(said.relations);
  return `${isTaken ? ', then another stance took its place' : ''}${next === null ? '' : `, and next since ${next}`}`;
}

/** The first start that is known of what begins later. */
function nextStart(relations: readonly OnDay[]): string | null {
  const starts = relations.filter(({ place }) => place === 'BEFORE').flatMap(({ relation }) => relation.since ?? []);
  return starts.sort()[0] ?? null;
}

function doubt({ relation, meaning }: OnDay, { asked: { day, today } }: SaidOnDay): string {
  const span = spanOf(relation);
  const { status, successors, until } = relation;
  if (meaning !== 'AFFIRMS') return `no claim says so for ${day}; what is said otherwise, ${span}, may not hold either`;
  if (status !== null && /TERMINATED|SUSPENDED|DORMANT/.test(status) && (until === null || until === '..')) {
    return `${span}, and ${status} nobody says since when`;
  }
  if (successors.length > 0) return `${span}, and another stance took its place on a day that is not certain`;
  if (until === '..' && day > today) return `${span}, and ${day} is yet to come`;
  if (until === null) return `${span}, so that it may have ended by ${day}`;
  return `${span}, which leaves ${day} open`;
}
