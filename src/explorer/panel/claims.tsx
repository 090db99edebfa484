import { MODALITY_PLURAL, title } from '../model/words.js';
import type { Modality } from '../operations.generated.js';
import { PanelFrame } from './frame.js';

/** The claims of one modality about the entities drawn: forecasts, advice and so on, which no line is drawn for. */
export function ClaimsPanel({ modality }: { modality: Modality }) {
  return <PanelFrame heading={title(MODALITY_PLURAL[modality][1])}>{null}</PanelFrame>;
}
