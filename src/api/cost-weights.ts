/** What a record and a text weigh; any other value weighs 1. Measured: a record takes the time of several values, a text the bytes of several. */
export const RECORD = 5;
/** A long text beside a value. */
export const TEXT = 8;

/** To open an entity's list of relations, or to count it, the database goes through all of them, however few are shown. */
export const LIST_OF_RELATIONS = 300;

/** What a computation over many relations costs beside its answer: about as many relations as it may have to read. */
export const COMPUTED: Readonly<Record<string, number>> = {
  paths: 50_000,
  neighbourhood: 50_000,
  dyad: 10_000,
  holds: 1_000,
  commonPartners: 10_000,
  inherited: 10_000,
  triads: 50_000,
  balance: 75_000,
  ranking: 100_000,
  blocs: 100_000,
  distribution: 50_000,
  timeSeries: 50_000,
};

/** A record asked for makes the statement longer by one read, a list by two; to count a list is one. */
export const READS = { record: 1, list: 2 } as const;

/** Fields that are long texts. */
export const TEXTS =
  /^(summary|wording|note|title|url|meaning|description|sha256|label|reason|reliabilityReason|retractedBecause)$/;

/** A list without a page size is short by its nature; it counts as this many. Lists of the schema itself count as what they hold on the average. */
export const SHORT_LIST = 3;
/** Lists without a page size of which more is known. */
export const KNOWN_LISTS: Readonly<Record<string, number>> = {
  relationTypes: 30,
  types: 75,
  fields: 8,
  args: 3,
  enumValues: 4,
  inputFields: 2,
  interfaces: 1,
  possibleTypes: 1,
};
