import type { ClaimRecord, Evidenced, PassageRecord, Properties } from '../graph/bulk-records.js';
import type { RelationType } from '../graph/relation-id.js';
import { RELATION_TYPES } from '../graph/relation-types.generated.js';
import type { Entity } from './world-names.js';
import type { Choices } from './world-random.js';
import { passageText, summaryText } from './world-texts.js';

/** One relation of a world, before its claims are written out. */
export interface Plan {
  /** Begins the ids of its claims and passages; no other relation has it. */
  readonly key: string;
  readonly type: RelationType;
  readonly from: Entity;
  readonly to: Entity;
  readonly spell: string;
  readonly since?: string;
  readonly until?: string;
  /** Claim of an earlier spell that this relation's claim supersedes. */
  readonly supersedes?: string;
  readonly confidence: string;
}

const STANDINGS: Partial<Record<RelationType, readonly string[]>> = {
  MEMBER_OF: ['FULL', 'FULL', 'FULL', 'ASSOCIATE', 'OBSERVER', 'DIALOGUE_PARTNER'],
  DIPLOMATIC_RELATIONS_WITH: ['EMBASSY', 'EMBASSY', 'LIAISON', 'UNOFFICIAL_OFFICE'],
  RECOGNIZES: ['STATE', 'GOVERNMENT'],
  ADMINISTERS: ['FULL', 'PARTIAL'],
};
const SECTORS = ['CYBER', 'MARITIME', 'INTELLIGENCE', 'TECHNOLOGY', 'SEMICONDUCTORS', 'SUSTAINABLE_ENERGY'];

/** The id of a relation's first claim, which counts in any case. */
export function firstClaim(key: string): string {
  return `cl-${key}-a`;
}

/**
 * The claims of one relation, each with its passages: one that counts and, for some, a second account of the same, a correction of the first
 * within its spell, one that was retracted, or one that is no statement of fact.
 */
export function claimsOf(plan: Plan, sourceOf: () => string, choices: Choices): Evidenced[] {
  const axes = axesOf(plan.type, choices);
  const make = (letter: string, more: Partial<ClaimRecord> = {}, differing: Properties = {}): Evidenced => {
    const id = `cl-${plan.key}-${letter}`;
    const passages = passagesOf(`ps-${plan.key}-${letter}`, sourceOf, choices);
    const recordedAt = `${choices.between(2019, 2024)}-0${choices.between(1, 9)}-1${choices.between(0, 9)}T08:00:00Z`;
    const dates = { ...(plan.since ? { since: plan.since } : {}), ...(plan.until ? { until: plan.until } : {}) };
    const summary = summaryText(plan, choices);
    const common = { credibility: choices.between(1, 5), confidence: plan.confidence, summary };
    const [subject, object] = endsOf(plan, choices);
    const properties = { ...common, ...dates, ...axes, ...differing };
    const { type, spell } = plan;
    const cites = passages.map((passage) => passage.id);
    const claim = { id, type, modality: modality(choices), spell, subject, object, recordedAt, cites, properties };
    return { claim: { ...claim, ...more }, passages };
  };
  const first = make('a', plan.supersedes ? { links: { SUPERSEDES: [plan.supersedes] } } : {});
  const claims = [first];
  if (choices.chance(0.2)) claims.push(make('b', {}, choices.chance(0.15) ? { intensity: 'FULL' } : {}));
  if (choices.chance(0.02)) claims.push(make('c', { links: { SUPERSEDES: [first.claim.id] } }));
  if (choices.chance(0.013))
    claims.push(
      make('d', { retractedAt: '2025-02-01T08:00:00Z' }, { retractedBecause: 'read wrongly from its source' }),
    );
  if (choices.chance(0.04)) claims.push(notFactual(make('e'), choices));
  return claims;
}

function notFactual(one: Evidenced, choices: Choices): Evidenced {
  const modality = choices.of(['FORECAST', 'RECOMMENDED', 'INTENDED', 'HYPOTHETICAL', 'DENIED']);
  const { since: _, until: __, ...properties } = one.claim.properties;
  const likelihood = modality === 'FORECAST' ? { likelihood: 'LIKELY' } : {};
  return { ...one, claim: { ...one.claim, modality, spell: 'now', properties: { ...properties, ...likelihood } } };
}

function modality(choices: Choices): string {
  return choices.of(['ASSERTED', 'ASSERTED', 'ASSERTED', 'ASSERTED', 'ASSERTED', 'ASSESSED', 'ATTRIBUTED']);
}

/** Of a symmetric relation either end may be the holder. */
function endsOf({ type, from, to }: Plan, choices: Choices): [string, string] {
  const isReversed = !RELATION_TYPES[type].directed && choices.chance(0.5);
  return isReversed ? [to.id, from.id] : [from.id, to.id];
}

function axesOf(type: RelationType, choices: Choices): Properties {
  const { takesPolarity, aspect } = RELATION_TYPES[type];
  const standings = STANDINGS[type];
  const isAgreed = aspect === 'DEFENSE' || aspect === 'ECONOMY' || aspect === 'MEMBERSHIP';
  return {
    ...(choices.chance(0.7) ? { intensity: choices.of(['LIMITED', 'MODERATE', 'EXPANDED', 'FULL']) } : {}),
    ...(choices.chance(0.4) ? { channel: choices.of(['INDIRECT', 'DIRECT', 'DIRECT']) } : {}),
    ...(choices.chance(0.5) ? { formality: choices.of(['UNOFFICIAL', 'OFFICIAL', 'TREATY']) } : {}),
    ...(choices.chance(0.2) ? { explicitness: choices.of(['AMBIGUOUS', 'IMPLICIT', 'EXPLICIT']) } : {}),
    ...(choices.chance(0.2) ? { trend: choices.of(['FALLING', 'STEADY', 'RISING']) } : {}),
    ...(takesPolarity && choices.chance(0.8) ? { polarity: choices.of(['OPPOSES', 'NEUTRAL', 'SUPPORTS']) } : {}),
    ...(standings ? { standing: choices.of(standings) } : {}),
    ...(isAgreed && choices.chance(0.6) ? { status: choices.of(['ANNOUNCED', 'SIGNED', 'IN_FORCE', 'IN_FORCE']) } : {}),
    ...(choices.chance(0.3) ? { sectors: sectors(choices) } : {}),
  };
}

function sectors(choices: Choices): string[] {
  const first = choices.between(0, SECTORS.length - 2);
  return SECTORS.slice(first, first + choices.between(1, 2));
}

function passagesOf(key: string, sourceOf: () => string, choices: Choices): PassageRecord[] {
  return Array.from({ length: choices.chance(0.3) ? 2 : 1 }, (_, i) => ({
    id: `${key}${i + 1}`,
    source: sourceOf(),
    properties: passageText(choices),
  }));
}
