import { nameOf } from '../state/shown.js';
import { PanelFrame } from './frame.js';

/** All between two entities: a lane for each type, then each relation with its claims, their passages and sources. */
export function PairPanel({ a, b }: { a: string; b: string; type: string | null }) {
  return <PanelFrame heading={`${nameOf(a)} and ${nameOf(b)}`}>{null}</PanelFrame>;
}
