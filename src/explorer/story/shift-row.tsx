import { counted, RELIABILITY, SHIFT_STATE, title, words } from '../model/words.js';
import type { StoryQuery } from '../operations.generated.js';
import { change, view } from '../state/history.js';

type Shift = StoryQuery['shifts'][number];
type Stance = NonNullable<Shift['current']>;

/** The mark of what has become of a position: a shape beside the words. */
const MARKS = {
  CHANGED: '↑',
  UNCHANGED: '=',
  UNSTATED_BEFORE: '?→',
  UNSTATED_NOW: '→?',
  NEW: '+',
  ENDED: '×',
} as const;

/** One matter: what the position was, what it is, who says so. A press leads to the passages. */
export function ShiftRow({ shift }: { shift: Shift }) {
  const { chosen } = view.value;
  const isPressed =
    chosen?.kind === 'pair' && chosen.type === shift.type && [chosen.a, chosen.b].includes(shift.toward.id);
  return (
    <button
      type="button"
      class="shift"
      aria-pressed={isPressed}
      onClick={() => change({ chosen: { kind: 'pair', a: shift.holder.id, b: shift.toward.id, type: shift.type } })}
    >
      <strong>
        {title(shift.aspect)}
        {shift.toward.id !== 'taipei' && <span class="soft"> · {shift.toward.name}</span>}
      </strong>
      <span class="positions">
        <Position stance={shift.previous} gap={shift.gap} /> <span aria-hidden="true">→</span>
        <span class="hidden-text"> became </span> <Position stance={shift.current} gap={null} isNow />
      </span>
      <span class="state">
        <span class="badge" aria-hidden="true">
          {MARKS[shift.state]}
        </span>{' '}
        {SHIFT_STATE[shift.state]}
        {axes(shift)} · {sources(shift)}
      </span>
    </button>
  );
}

function Position(props: { stance: Stance | Shift['previous']; gap: Shift['gap']; isNow?: boolean }) {
  const { stance, gap, isNow } = props;
  if (stance === null) {
    const why = gap?.reason === 'LOST_IN_SOURCE' ? ' (that part is lost)' : '';
    return <em class="soft">not stated by the source{why}</em>;
  }
  return isNow ? (
    <b>{stance.label ?? 'stated without words'}</b>
  ) : (
    <span>{stance.label ?? 'stated without words'}</span>
  );
}

/** The axes on which both positions are stated and differ. */
function axes({ changes }: Shift): string {
  if (changes.length === 0) return '';
  return `: ${changes.map(({ axis, from, to }) => `${words(axis)} ${words(from)} → ${words(to)}`).join(', ')}`;
}

function sources({ evidence }: Shift): string {
  const all = new Map(evidence.map(({ source }) => [source.id, source]));
  const grades = [...new Set([...all.values()].map(({ reliability }) => reliability))];
  const [grade] = grades;
  const said = grades.length === 1 && grade ? `, ${RELIABILITY[grade]}` : '';
  return `${counted(all.size, 'source')}${said}`;
}
