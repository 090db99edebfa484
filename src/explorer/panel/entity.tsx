import { nameOf } from '../state/shown.js';
import { PanelFrame } from './frame.js';

/** An entity: its names, its relations by aspect, and what can be done with it. */
export function EntityPanel({ id }: { id: string }) {
  return <PanelFrame heading={nameOf(id)}>{null}</PanelFrame>;
}
