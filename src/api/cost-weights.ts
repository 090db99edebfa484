import { NEIGHBOURHOOD } from '../graph/analysis/neighbourhood.js';
import { SUBGRAPH } from '../graph/analysis/subgraph.js';
import { MOST_STEPS, stepsBetween, type TimeStep } from '../graph/analysis/time-steps.js';

/** What a record and a text weigh; any other value weighs 1. Measured: a record takes the time of several values, a text the bytes of several. */
export const RECORD = 5;
/** A long text beside a value. */
export const TEXT = 8;

/** To open an entity's list of relations, or to count it, the database goes through all of them, however few are shown. */
export const LIST_OF_RELATIONS = 300;

/** What a computation over many relations costs beside its answer: about as many relations as it may have to read. */
export const COMPUTED: Readonly<Record<string, number>> = {
  'Query.paths': 50_000,
  'Query.neighbourhood': 50_000,
  'Query.subgraph': 50_000,
  'Subgraph.unprojected': 10_000,
  'Query.neighbours': 1000,
  'Query.dyad': 1000,
  'Query.holds': 1000,
  'Dyad.sharedMemberships': 1000,
  'Dyad.commonPartners': 10_000,
  'Query.commonPartners': 10_000,
  'Query.inherited': 10_000,
  'Query.triads': 50_000,
  'Query.balance': 75_000,
  'Query.ranking': 100_000,
  'Query.blocs': 100_000,
  'Query.distribution': 50_000,
  'Query.timeSeries': 50_000,
};

/** A record asked for makes the statement longer by one read, a list by two; to count a list is one. */
export const READS = { record: 1, list: 2 } as const;

/** Fields that are long texts. */
export const TEXTS =
  /^(summary|wording|note|title|url|meaning|description|sha256|label|reason|reliabilityReason|retractedBecause)$/;

/** A list without a page size is short by its nature; it counts as this many. Lists of the schema itself count as what they hold on the average. */
export const SHORT_LIST = 3;
/** Lists without a page size of which more is known. One whose parent has the page size is counted with it. */
export const KNOWN_LISTS: Readonly<Record<string, number>> = {
  'Query.relationTypes': 30,
  'Subgraph.unprojected': 5,
  'Neighbours.byType': 8,
  'CommonPartners.partners': 1,
  'InheritedRelations.inherited': 1,
  'Triads.triads': 1,
  'Paths.shortest': 1,
  'Path.hops': 4,
  'Path.actors': 5,
  '__Schema.types': 75,
  '__Type.fields': 8,
  '__Field.args': 3,
  '__Directive.args': 3,
  '__Type.enumValues': 4,
  '__Type.inputFields': 2,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
};

/** Arguments of a field that decide how long lists without a page size are, its own or below it. */
export const LENGTHS: Readonly<Record<string, (args: Readonly<Record<string, unknown>>) => Record<string, number>>> = {
  'Query.neighbourhood': ({ limit, mostRelations }) => ({
    'Neighbourhood.nodes': 1 + within(limit, NEIGHBOURHOOD.limit),
    'NeighbourhoodCut.unexpanded': within(limit, NEIGHBOURHOOD.limit),
    'Neighbourhood.relations': within(mostRelations, NEIGHBOURHOOD.mostRelations),
  }),
  'Query.subgraph': ({ of, limit, mostRelations }) => ({
    'Subgraph.nodes': Math.min(within(limit, SUBGRAPH.limit), Array.isArray(of) ? of.length : SUBGRAPH.limit),
    'Subgraph.relations': within(mostRelations, SUBGRAPH.mostRelations),
  }),
  'Query.distribution': ({ by }) => ({ 'Distribution.buckets': VALUES[String(by)] ?? YEARS }),
  'Query.timeSeries': (args) => ({
    'TimeSeries.points': steps(args),
    'TimeSeriesPoint.groups': args['by'] == null ? 0 : (VALUES[String(args['by'])] ?? YEARS),
  }),
  'Query.balance': (args) => ({ 'Query.balance': steps(args) }),
};

function steps({ from, until, step }: Readonly<Record<string, unknown>>): number {
  return within(stepsBetween(String(from), String(until), step as TimeStep), MOST_STEPS);
}

/** How many values relations are counted by. */
const VALUES: Readonly<Record<string, number>> = { SIGN: 3, TYPE: 30, ASPECT: 11, STATUS: 8 };
const YEARS = 100;

/** A number out of range counts as the nearest in it, what is none as the most. */
function within(value: unknown, most: number): number {
  const number = Number(value);
  return Number.isNaN(number) ? most : Math.min(Math.max(number, 1), most);
}
