import { nameOf } from '../state/shown.js';
import { PanelFrame } from './frame.js';

/** What there is to draw beside an entity: counts by type first, then the entities to add. */
export function ExpandPanel({ id }: { id: string }) {
  return <PanelFrame heading={`Expand ${nameOf(id)}`}>{null}</PanelFrame>;
}
