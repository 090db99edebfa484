import type { PagesResult } from './page-results.js';

/** Who answers: this project's API; @neo4j/graphql; Cypher by hand. The API without its promise, and Cypher by hand with it. The API with its resolvers alone, a statement for each level. */
export const SIDES = ['api', 'peer', 'hand', 'apiUnchecked', 'handChecked', 'apiByField'] as const;
export type SideName = (typeof SIDES)[number];

/** What one request costs on one side. */
export interface Figures {
  /** CPU in the Node process, in the database, and of both together, by request one at a time. */
  readonly nodeMs: number;
  readonly databaseMs: number;
  readonly cpuMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Requests per second, by how many are under way at once. */
  readonly perSecond: Readonly<Record<string, number>>;
  /** Of a hundred requests many at once, how many were refused or failed: a side may say that it is busy. They do not count above. */
  readonly refusedPercent: number;
  readonly statements: number;
  readonly hits: number;
  readonly answerBytes: number;
}

/** What is compared between two sides. */
export const MEASURES = ['nodeMs', 'databaseMs', 'cpuMs', 'p50Ms', 'perSecond32'] as const;
export type Measure = (typeof MEASURES)[number];

/** Two sides, the first over the second. */
export const PAIRS = [
  'api/hand',
  'peer/hand',
  'api/peer',
  'api/handChecked',
  'apiUnchecked/hand',
  'apiByField/hand',
] as const;
export type Pair = (typeof PAIRS)[number];

/** One question at one size. */
export interface WorkloadResult {
  readonly name: string;
  readonly title: string;
  readonly sides: Partial<Record<SideName, Figures>>;
  /** Medians of the rounds' own ratios. */
  readonly ratios: Partial<Record<Pair, Record<Measure, number>>>;
}

/** How long a question takes whose shape was never seen before, and the same shape after that. */
export interface ColdResult {
  readonly tries: number;
  readonly sides: Partial<Record<SideName, { readonly firstMs: number; readonly againMs: number }>>;
}

/** The largest answers that the API allows, many at once. */
export interface MemoryResult {
  readonly cost: number;
  readonly mostCost: number;
  readonly answerBytes: number;
  readonly atOnce: number;
  readonly answered: number;
  readonly restMb: number;
  readonly peakMb: number;
}

/** Everything at one size. */
export interface SizeResult {
  readonly relations: number;
  readonly workloads: readonly WorkloadResult[];
  readonly cold?: ColdResult;
  readonly memory?: MemoryResult;
}

/** Many requests for a long time. */
export interface SoakResult {
  readonly relations: number;
  readonly seconds: number;
  readonly connections: number;
  readonly answered: number;
  readonly cancelled: number;
  readonly errors: Readonly<Record<string, number>>;
  readonly rssMb: { readonly start: number; readonly middle: number; readonly end: number; readonly peak: number };
  readonly openTransactions: number;
}

/** What loading a world took. */
export interface LoadingFigures {
  readonly seconds: number;
  readonly databaseCpuSeconds: number;
  readonly nodeCpuSeconds: number;
  /** Null where the system does not tell. */
  readonly databasePeakMb: number | null;
  /** Of the whole process, with what it did before. */
  readonly nodePeakMb: number;
}

/** A world loaded by the project's bulk path and, where that is compared, by plain batches. */
export interface LoadingResult {
  readonly relations: number;
  readonly bulk: LoadingFigures;
  readonly plain?: LoadingFigures;
}

/** What one computation costs. */
export interface ComputationFigures {
  readonly p50Ms: number;
  /** CPU in the API's process; null by hand, which has none of its own. */
  readonly nodeMs: number | null;
  readonly databaseMs: number;
  readonly statements: number;
  readonly hits: number;
  /** The most that the API's process held until then; null by hand. */
  readonly peakMb: number | null;
}

/** A question that is worked out of many relations. */
export interface ComputationResult {
  readonly name: string;
  readonly title: string;
  readonly budget: { readonly hits: number; readonly p50Ms: number };
  /** Whether the budget was kept. */
  readonly isWithin: boolean;
  /** Whether both answers were compared, and found equal. */
  readonly isCompared: boolean;
  readonly api: ComputationFigures;
  readonly hand: ComputationFigures;
}

/** All of them at one size. */
export interface ComputationsResult {
  readonly relations: number;
  readonly computations: readonly ComputationResult[];
}

/** One computation beside NetworkX's. */
interface ComparedMathematics {
  readonly measure: string;
  readonly ourCpuMs: number;
  readonly networkXCpuMs: number;
  /** The greatest difference of two values; values are shares of 1 or whole numbers. */
  readonly maxDifference: number;
}

/** The mathematics of one graph. */
export interface MathematicsResult {
  readonly graph: string;
  readonly networkX: string;
  readonly size: { readonly actors: number; readonly pairs: number; readonly relations: number };
  /** Dividing it into blocs with all starts, without a counterpart in NetworkX. */
  readonly blocs: {
    readonly cpuMs: number;
    readonly resolution: number;
    readonly runs: number;
    readonly count: number;
  };
  readonly compared: readonly ComparedMathematics[];
}

/** What the figures hold for. */
export interface Machine {
  readonly date: string;
  readonly system: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly java: string;
  readonly neo4j: string;
  readonly peer: string;
}

/** What a run has found out. */
export interface Results {
  readonly machine: Machine;
  readonly rounds: number;
  readonly sizes: readonly SizeResult[];
  readonly soak?: SoakResult;
  readonly loading?: readonly LoadingResult[];
  readonly computations?: readonly ComputationsResult[];
  readonly mathematics?: readonly MathematicsResult[];
  readonly pages?: PagesResult;
}
