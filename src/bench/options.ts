import { parseArgs } from 'node:util';
import type { Effort } from './measure.js';
import { WORKLOADS } from './workloads.js';

/** What a run is asked to do. */
export interface BenchOptions {
  readonly sizes: readonly number[];
  /** Keeps each size's database in a folder of its own below; null: a temporary one. */
  readonly home: string | null;
  /** Names of the workloads; null: all, and what is measured beside them. */
  readonly only: readonly string[] | null;
  readonly effort: Effort;
  readonly coldTries: number;
  /** Results on stdout. */
  readonly json: boolean;
  /** Seconds; null: no soak but a comparison. */
  readonly soak: number | null;
  /** Whether loading is measured, and nothing else. */
  readonly load: boolean;
  /** Whether computations over many relations are measured, and nothing else. */
  readonly computations: boolean;
  /** Whether the mathematics is compared with NetworkX, and nothing else. */
  readonly mathematics: boolean;
  /** Whether the explorer is measured in a web browser, and nothing else. */
  readonly pages: boolean;
  /** Where the report goes; null: nowhere. */
  readonly out: string | null;
}

const WHOLE: Effort = { rounds: 5, startMs: 20_000, warmMs: 2400, roundMs: 700, loadMs: 400, loadRounds: 2 };
const QUICK: Effort = { rounds: 3, startMs: 4000, warmMs: 400, roundMs: 150, loadMs: 150, loadRounds: 1 };

const SIZES = '10000,100000,1000000';

/** How to ask for a run. */
export const USAGE = `npm run bench -- [--sizes ${SIZES}] [--home FOLDER] [--only WORKLOAD,…] [--quick] [--soak SECONDS] [--load] [--computations] [--mathematics] [--pages] [--out FOLDER] [--json]
workloads: ${WORKLOADS.map(({ name }) => name).join(', ')}`;

/** Reads the arguments. A part of the comparison, or a quick one, is no report: it is written only where `--out` says so. */
export function readOptions(args: string[], reportFolder: string): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string' },
      home: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      soak: { type: 'string' },
      load: { type: 'boolean', default: false },
      computations: { type: 'boolean', default: false },
      mathematics: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',') ?? null;
  const unknown = only?.find((name) => WORKLOADS.every((workload) => workload.name !== name));
  if (unknown !== undefined) throw new Error(`there is no workload ${unknown}`);
  const isPart = values.quick || only !== null;
  return {
    sizes: (values.sizes ?? (values.quick || values.soak || values.mathematics ? '10000' : SIZES))
      .split(',')
      .map(positive),
    home: values.home ?? null,
    only,
    effort: values.quick ? QUICK : WHOLE,
    coldTries: values.quick ? 8 : 30,
    json: values.json,
    soak: values.soak === undefined ? null : positive(values.soak),
    load: values.load,
    computations: values.computations,
    mathematics: values.mathematics,
    pages: values.pages,
    out: values.out ?? (isPart ? null : reportFolder),
  };
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${JSON.stringify(text)} is not a whole number above 0`);
}
