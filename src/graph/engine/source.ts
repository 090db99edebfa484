import { EVIDENCE, GAP, SOURCE } from '../leaves.js';
import type { Read } from './level.js';
import { globalIdOf, leaves, objectOf, type Plan, perhaps, type Table } from './object.js';
import type { AskedObject } from './skeleton.js';
import type { Spot } from './spots.js';

const SOURCES: Table<Spot> = { ...leaves(SOURCE), globalId: globalIdOf('Source') };

const EVIDENCES: Table<Spot> = { ...leaves(EVIDENCE), globalId: globalIdOf('Evidence'), source: to('IN', 'source') };

const GAPS: Table<Spot> = {
  ...leaves(GAP),
  globalId: globalIdOf('Gap'),
  source: to('IN', 'source'),
  holder: to('HOLDER', 'entity'),
  toward: to('TOWARD', 'entity'),
};

/** The answer for a source. */
export const source = (asked: AskedObject | null, spot: Spot): Read => objectOf(asked, SOURCES, spot);

/** The answer for a passage as evidence. */
export const evidence = (asked: AskedObject | null, spot: Spot): Read => objectOf(asked, EVIDENCES, spot);

/** The answer for a gap that a source leaves. */
export const gap = (asked: AskedObject | null, spot: Spot): Read => objectOf(asked, GAPS, spot);

function to(type: string, kind: 'source' | 'entity'): Plan<Spot> {
  return (field, spot) => {
    const { draft, level, variable, objects } = spot;
    const there = level.joined(`(${variable})-[:${type}]->`, draft);
    const id = level.value(`${there}.id`);
    return perhaps(field, id, objects[kind](field.below, { ...spot, variable: there }));
  };
}
