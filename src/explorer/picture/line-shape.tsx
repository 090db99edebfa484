import { type Line, pairKey } from '../model/lines.js';
import type { Point } from '../model/seats.js';
import { overlayMarks } from '../state/overlay-marks.js';
import { curve, markPoint, middleOf, pointOn, trimmed } from './geometry.js';
import type { Look } from './look.js';

/** How far from an entity's middle its lines end. */
const CLEAR = 19;

/** A line between two entities. It is for the eye and the pointer: the table and the panels say the same to everybody. */
export function LineShape(props: {
  line: Line;
  look: Look;
  from: Point;
  to: Point;
  label: string;
  /** Points that the line's mark must not cover. */
  entities: Iterable<Point>;
  choose: () => void;
}) {
  const { line, look, label, choose } = props;
  const [from, to] = trimmed(props.from, props.to, line, CLEAR);
  const isStrained = overlayMarks.value.strained.has(pairKey(line.a, line.b));
  const d = curve(from, to, line);
  const classes = `line ${look.tone}${look.isFaint ? ' faint' : ''}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys reach each relation by the panels of its ends and the table
    <g class="line-group" data-line={line.key} onClick={choose}>
      <title>{isStrained ? `${label} Part of a strained triangle.` : label}</title>
      <path
        class={classes}
        d={d}
        stroke-width={look.isDouble ? look.width + 3.4 : look.width}
        stroke-dasharray={look.dash.join(' ')}
      />
      {look.isDouble && <path class="line inner" d={d} stroke-width={Math.max(1.2, look.width - 0.8)} />}
      {look.arrow !== null && <Arrow line={line} look={look} from={from} to={to} />}
      {look.mark !== null && <Mark at={markPoint(from, to, line, props.entities)} look={look} />}
      {isStrained && <Strain at={pointOn(from, to, line, 0.36)} />}
      <path class="line-hit" d={d} />
    </g>
  );
}

function Arrow({ line, look, from, to }: { line: Line; look: Look; from: Point; to: Point }) {
  const [tip, tail] = look.arrow === 'b' ? [to, from] : [from, to];
  const middle = middleOf(from, to, line);
  const back = line.bend === 0 ? tail : middle;
  const angle = (Math.atan2(tip.y - back.y, tip.x - back.x) * 180) / Math.PI;
  const size = 6 + look.width;
  return (
    <path
      class={`line-arrow mark-${look.tone}${look.isFaint ? ' faint' : ''}`}
      d={`M0 0L${-size} ${-size / 2.2}L${-size} ${size / 2.2}Z`}
      transform={`translate(${tip.x} ${tip.y}) rotate(${angle.toFixed(1)})`}
    />
  );
}

function Mark({ at, look }: { at: Point; look: Look }) {
  return (
    <g class={`mark-${look.tone}${look.isFaint ? ' faint' : ''}`} transform={`translate(${at.x} ${at.y})`}>
      <circle class="line-mark" r="9" />
      <text class="line-sign">{look.mark}</text>
    </g>
  );
}

/** The mark of a side of a strained triangle: a triangle, whatever the colour. */
function Strain({ at }: { at: Point }) {
  return (
    <g class="strain-mark" transform={`translate(${at.x} ${at.y})`}>
      <path class="line-mark" d="M0 -8L8 6H-8Z" />
    </g>
  );
}
