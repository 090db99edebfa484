import { nameOf } from '../state/shown.js';
import { PanelFrame } from './frame.js';

/** How two actors are linked: paths as sentences. */
export function PathsPanel({ a, b }: { a: string; b: string }) {
  return <PanelFrame heading={`How is ${nameOf(a)} linked to ${nameOf(b)}?`}>{null}</PanelFrame>;
}
