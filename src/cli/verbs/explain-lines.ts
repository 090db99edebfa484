/** What a claim and a relation both say of a stance; each null where it is not said. */
export interface Stance {
  readonly intensity: string | null;
  readonly channel: string | null;
  readonly formality: string | null;
  readonly explicitness: string | null;
  readonly polarity: string | null;
  readonly trend: string | null;
  readonly standing: string | null;
  readonly status: string | null;
  readonly sectors: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly spell: string;
  readonly confidence: string | null;
}

/** Something that is only referred to. */
export interface Reference {
  readonly id: string;
}

interface Named {
  readonly name: string;
}

/** A source as `explain` shows it. */
export interface Source extends Reference {
  readonly title: string;
  readonly kind: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly reliability: string | null;
  readonly reliabilityReason: string | null;
}

/** A passage as `explain` shows it. */
export interface Passage extends Reference {
  readonly locator: string;
  readonly summary: string | null;
  readonly sha256: string | null;
  readonly source: Source;
}

/** A claim as `explain` shows it. */
export interface Claim extends Stance, Reference {
  readonly type: string;
  readonly modality: string;
  readonly summary: string | null;
  readonly wording: string | null;
  readonly note: string | null;
  readonly credibility: number | null;
  readonly likelihood: string | null;
  readonly attributedTo: { readonly words: string } | null;
  readonly subject: Named;
  readonly object: Named | null;
  readonly about: readonly Named[];
  readonly relation: Reference | null;
  readonly retractedAt: string | null;
  readonly retractedBecause: string | null;
  readonly supersedes: readonly Reference[];
  readonly supersededBy: readonly Reference[];
  readonly contradicts: readonly Reference[];
  readonly evidence: readonly Passage[];
}

/** A claim with the passages that say so and their sources. `relation`: the id that the reader knows already. */
export function claimLines(claim: Claim, relation?: string): string[] {
  const other = claim.object?.name ?? claim.about.map(({ name }) => name).join(', ');
  const { attributedTo, credibility, likelihood } = claim;
  const said = [
    claim.modality,
    ...stanceWords(claim),
    ...(credibility === null ? [] : [`credibility ${credibility}`]),
    ...(likelihood === null ? [] : [likelihood]),
    ...(attributedTo === null ? [] : [`in the mouth of ${attributedTo.words}`]),
  ];
  return [
    `claim ${claim.id}: ${claim.subject.name} ${claim.type} ${other}`.trimEnd(),
    `  ${said.join(', ')}`,
    ...text('', claim.summary),
    ...text('in the words of the source: ', claim.wording),
    ...text('note: ', claim.note),
    ...(claim.retractedAt === null
      ? []
      : [`  retracted on ${claim.retractedAt.slice(0, 10)}: ${claim.retractedBecause ?? 'no reason is kept'}`]),
    ...references('corrects or replaces', claim.supersedes),
    ...references('corrected or replaced by', claim.supersededBy),
    ...references('contradicts', claim.contradicts),
    ...(claim.relation === null || claim.relation.id === relation ? [] : [`  counts for ${claim.relation.id}`]),
    ...claim.evidence.flatMap(passageLines).map((line) => `  ${line}`),
  ];
}

/** A passage and the source that it stands in. */
export function passageLines({ id, locator, summary, sha256, source }: Passage): string[] {
  return [
    `passage ${id}: ${locator}`,
    ...text('', summary),
    ...text('sha256 ', sha256),
    ...sourceLines(source).map((line) => `  ${line}`),
  ];
}

/** A source with its grade. */
export function sourceLines(source: Source): string[] {
  const { id, title, kind, publisher, publishedOn, url, reliability, reliabilityReason } = source;
  const facts = [kind, publisher, publishedOn].filter((fact) => fact !== null);
  const grade = reliability === null ? 'not graded' : `reliability ${reliability}`;
  return [
    `source ${id}: ${title}`,
    ...text('', facts.length > 0 ? facts.join(', ') : null),
    ...text('', url),
    `  ${grade}${reliabilityReason === null ? '' : `: ${reliabilityReason}`}`,
  ];
}

/** The spell or the dates, the axes that are known, and how sure it is. */
export function stanceWords(stance: Stance): string[] {
  const { since, until, spell, confidence } = stance;
  const dates = since === null && until === null ? `spell ${spell}, undated` : `${since ?? '?'} to ${until ?? '?'}`;
  const axes = [stance.intensity, stance.channel, stance.formality, stance.explicitness, stance.polarity];
  const others = [stance.trend, stance.standing, stance.status, ...stance.sectors];
  return [
    dates,
    ...[...axes, ...others].filter((value) => value !== null),
    ...(confidence === null ? [] : [`confidence ${confidence}`]),
  ];
}

/** A line of ids, if there are any. */
export function references(words: string, things: readonly Reference[]): string[] {
  return things.length === 0 ? [] : [`  ${words} ${things.map(({ id }) => id).join(', ')}`];
}

function text(label: string, value: string | null): string[] {
  return value === null ? [] : [`  ${label}${value}`];
}
