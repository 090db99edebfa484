import { escapeHtml } from './html.js';

/** A source as the story names it. */
interface PlainSource {
  readonly title: string;
  readonly reliability: string | null;
}

/** A relation of the table. */
interface PlainRelation {
  readonly id: string;
  readonly type: string;
  readonly from: { readonly name: string };
  readonly to: { readonly name: string };
  readonly since: string | null;
  readonly until: string | null;
  readonly sign: number;
  readonly confidence: string | null;
  readonly claimCount: number;
  readonly sourceCount: number;
}

/** A change of a position. */
interface PlainShift {
  readonly toward: { readonly name: string };
  readonly aspect: string;
  readonly state: keyof typeof STATES;
  readonly previous: { readonly label: string | null } | null;
  readonly current: { readonly label: string | null } | null;
  readonly evidence: readonly { readonly source: PlainSource }[];
  readonly gap: { readonly source: PlainSource } | null;
}

/** An actor with the first hundred of its relations. */
interface PlainActor {
  readonly name: string;
  readonly relations: { readonly totalCount: number; readonly edges: readonly { readonly node: PlainRelation }[] };
}

/** What the page without JavaScript tells. */
export interface PlainStory {
  readonly shifts: readonly PlainShift[];
  readonly tokyo: PlainActor | null;
  readonly taipei: PlainActor | null;
}

const STATES = {
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
  UNSTATED_BEFORE: 'unknown whether it changed: the source does not state what was before',
  UNSTATED_NOW: 'unknown whether it changed: the source does not state what is now',
  NEW: 'new: a source says that nothing was before',
  ENDED: 'ended',
} as const;

const NOTICES = {
  EMPTY: 'The graph is empty. <code>npx ipg seed</code> fills it with its first content; then reload this page.',
  ELSEWHERE: 'The graph does not hold Tokyo and Taipei, of which this page would tell.',
  AWAY: 'The database cannot be reached, so there is nothing to show. Reload this page when it is back.',
  LATE: 'The database has not answered yet. Reload this page in a moment.',
  FAILED: 'The graph could not be read. Reload this page in a moment.',
} as const;

const NOT_STATED = 'not stated by the source';

/** The page with a sentence in place of the story; it leads on at once to where the story is waited for, if that is named. */
export function plainNotice(notice: keyof typeof NOTICES, next?: string): string {
  const refresh = next === undefined ? '' : `<meta http-equiv="refresh" content="0; url=./${next}">\n`;
  return page(`${refresh}<p>${NOTICES[notice]}</p>`);
}

/** The page with the story and the table. All text of the graph is escaped. */
export function plainStory({ shifts, tokyo, taipei }: PlainStory): string {
  const actors = [tokyo, taipei].filter((actor) => actor !== null);
  return page(`<h2>Tokyo’s stance on Taipei</h2>
${storyTable(shifts)}
<h2>The relations of Tokyo and Taipei</h2>
<p>${actors.map(extent).join(' ')} Left out are relations that have ended or were superseded, and forecasts, aims and advice, which never become relations.</p>
${relationTable(actors)}`);
}

function page(body: string): string {
  return `<noscript>
<link rel="stylesheet" href="./plain.css">
<main class="plain">
<h1>Indo-Pacific graph</h1>
<p>Actors of the Indo-Pacific, the relations between them, and what changed. The page with the pictures, the search and the passages behind each line needs JavaScript; without it, this is what the graph holds of its first story.</p>
${body}
<h2>Ask for more</h2>
<p>The same and all else is answered at <code>/graphql</code>, to JSON sent by POST: the schema describes itself, and <code>docs/graphql.md</code> and <code>docs/cookbook.md</code> of the project have questions with their answers. On the command line: <code>npx ipg actor Tokyo --with Taipei</code>.</p>
</main>
</noscript>`;
}

function storyTable(shifts: readonly PlainShift[]): string {
  if (shifts.length === 0) return '<p>No source says what Tokyo changed.</p>';
  const rows = shifts.map(({ toward, aspect, state, previous, current, evidence, gap }) => [
    cell(words(aspect)),
    cell(toward.name),
    cell(state === 'NEW' && !previous ? 'nothing' : (previous?.label ?? NOT_STATED)),
    cell(state === 'ENDED' && !current ? 'nothing' : (current?.label ?? NOT_STATED)),
    cell(STATES[state]),
    `<td>${sources([...evidence.map(({ source }) => source), ...(gap ? [gap.source] : [])])}</td>`,
  ]);
  const caption = 'What Tokyo changed toward Taipei and in its matter, by the word of the sources';
  return table(caption, ['Matter', 'Toward', 'Previous', 'Current', 'State', 'Sources'], rows);
}

function relationTable(actors: readonly PlainActor[]): string {
  const names = new Set(actors.map(({ name }) => name));
  const isBetween = ({ from, to }: PlainRelation) => names.has(from.name) && names.has(to.name);
  const all = actors.flatMap(({ relations }) => relations.edges.map(({ node }) => [node.id, node] as const));
  const relations = [...new Map(all).values()];
  const ordered = [...relations.filter(isBetween), ...relations.filter((one) => !isBetween(one))];
  const rows = ordered.map((one) => [
    cell(one.from.name),
    cell(words(one.type)),
    cell(one.to.name),
    cell(one.since ?? 'not stated'),
    cell(one.until === '..' ? 'no end known' : (one.until ?? 'not stated')),
    cell(one.sign > 0 ? 'friendly' : one.sign < 0 ? 'adverse' : 'neither'),
    cell(one.confidence === null ? 'not graded' : words(one.confidence)),
    number(one.claimCount),
    number(one.sourceCount),
  ]);
  const head = ['From', 'Relation', 'To', 'Since', 'Until', 'Sign', 'Confidence', 'Claims', 'Sources'];
  return table('Those between the two first; a symmetric relation stands once', head, rows);
}

function extent({ name, relations: { totalCount, edges } }: PlainActor): string {
  const count = edges.length < totalCount ? `The first ${edges.length} of ${totalCount}` : `All ${totalCount}`;
  return `${count} relations of ${text(name)} that hold today or have no date.`;
}

function sources(found: readonly PlainSource[]): string {
  const once = new Map(found.map((source) => [source.title, source]));
  if (once.size === 0) return NOT_STATED;
  return [...once.values()]
    .map(({ title, reliability }) => `${text(title)} (reliability ${reliability ? text(reliability) : 'not graded'})`)
    .join('; ');
}

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}
</tbody>
</table></div>`;
}

function cell(value: string): string {
  return `<td>${text(value)}</td>`;
}

function number(value: number): string {
  return `<td class="number">${value}</td>`;
}

/** Text of the graph; set apart, so that its direction of writing cannot reorder what stands beside it. */
function text(value: string): string {
  return `<bdi>${escapeHtml(value)}</bdi>`;
}

/** A name of the schema as words: `MEMBER_OF` as "member of". */
function words(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}
