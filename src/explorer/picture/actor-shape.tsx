import type { Point } from '../model/seats.js';
import type { Entity } from '../model/subgraph.js';
import { overlayMarks } from '../state/overlay-marks.js';

/** How an entity stands in the picture. */
export interface ActorLook {
  readonly isInStory: boolean;
  readonly isChosen: boolean;
  readonly isFaint: boolean;
  /** Whether it is where Tab enters the picture. */
  readonly isEntry: boolean;
}

/** Outlines by kind, about 13 around the middle: a government is a disc, a coalition a hexagon, a body with members a square, a place a diamond. */
const OUTLINES: Readonly<Record<string, string>> = {
  Coalition: 'M-14 0L-7 -12.5L7 -12.5L14 0L7 12.5L-7 12.5Z',
  Organization: 'M-11.5 -11.5H11.5V11.5H-11.5Z',
  Place: 'M0 -11L11 0L0 11L-11 0Z',
};

/** An entity: a button of the picture. */
export function ActorShape(props: {
  entity: Entity;
  at: Point;
  look: ActorLook;
  label: string;
  choose: (event: MouseEvent) => void;
}) {
  const { entity, at, look, label, choose } = props;
  const flags = [look.isInStory && 'in-story', look.isChosen && 'is-chosen', look.isFaint && 'faint'];
  const bloc = overlayMarks.value.blocs.get(entity.id);
  const disc = bloc ? `disc hue-${bloc.hue}` : 'disc';
  const outline = OUTLINES[entity.__typename];
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
    <g
      class={['actor', ...flags].filter(Boolean).join(' ')}
      role="button"
      tabindex={look.isEntry ? 0 : -1}
      aria-label={bloc ? `${label}, bloc ${bloc.letter}` : label}
      aria-pressed={look.isChosen}
      data-entity={entity.id}
      transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
      onClick={choose}
    >
      <circle class="halo" r="20" />
      {outline ? <path class={disc} d={outline} /> : <circle class={disc} r="13" />}
      {bloc && <text class="bloc-letter">{bloc.letter}</text>}
      <text class="name" y="29">
        {entity.name}
      </text>
    </g>
  );
}
