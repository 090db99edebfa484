// Written by `npm run generate` from schema/*.graphql.

export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339. */
  DateTime: { input: string; output: string; }
};

/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type Query = {
  /**
   * Balance over time: the triangles on the first day of each step, by the same rules as `triads` with `asOf` that day. Relations without any date stand in no step.
   * A state of an instrument is known for the present only: what is terminated, suspended or dormant counts until that day where it is known, else at no time.
   * Refused with BAD_USER_INPUT (`from` after `until`, more than 500 steps, fewer than 3 or more than 100 actors, one named twice), NOT_FOUND or AMBIGUOUS_NAME, and QUERY_TOO_COSTLY beyond 50,000 relations, or where they, counted once for each step, are more than 1,000,000.
   */
  balance: Array<BalancePoint>;
  /**
   * Who stands with whom: the graph of pairs divided into blocs, so that friendly pairs fall within blocs and adverse pairs between them as far as can be. Pairs, their signs and what counts are as in `ranking`.
   * Louvain's method divides the graph of friendly pairs. Then single actors move, to the bloc of a friend or to a bloc of their own, as long as signed modularity grows; a bloc that friendly ties no longer hold together falls apart. Done from several starts, ten unless the graph is large; the division of greatest signed modularity is the answer.
   * A bloc is a finding of the method about the relations in the graph, no alliance. Nobody is put beside another for common enemies alone: an actor without a friendly pair is a bloc of one.
   * Refused with BAD_USER_INPUT (`among` of fewer than 2 or more than 500, a `resolution` out of range, a bad `first`), NOT_FOUND or AMBIGUOUS_NAME (a name in `among`), QUERY_TOO_COSTLY (more than 50,000 relations).
   */
  blocs: Blocs;
  /**
   * How the relations that `relations` lists with the same arguments are shared among types, matters, states or years, counted in the database. It counts what is there, whatever the state of its instrument.
   * Goes through all relations that the filter leaves: at 100,000 about a third of a second, three the first time; a million may take longer than a request may (DEADLINE_EXCEEDED), unless the filter names an end or a few types. Refused with NOT_FOUND or AMBIGUOUS_NAME (`filter`).
   */
  distribution: Distribution;
  /**
   * Everything between two actors: what they do together, what each does alone, what they pledge, how it came about, whom and what they share.
   * Lists show what the view shows, whatever the state of the instrument; sign, pledges and partners count only what is in effect.
   * Refused with BAD_USER_INPUT (both are one actor, a bad `first`), NOT_FOUND or AMBIGUOUS_NAME.
   */
  dyad: Dyad;
  /**
   * Actors with which both of two have a tie, in order of id: common partners, or common adversaries by `ties`.
   * Refused with BAD_USER_INPUT (both are one actor, a bad `first`), NOT_FOUND, AMBIGUOUS_NAME, or QUERY_TOO_COSTLY where the two have more than 50,000 relations.
   */
  commonPartners: CommonPartners;
  /**
   * Whether a relation of a type holds between two entities on a day: yes, no, or unknown. That no claim says so is never a no by itself: only a claim that says otherwise, an end that is known, or a source that is coded to name all makes one.
   * The first of these rules that fits gives the answer. "Holds" means: dates that contain the day for certain, an instrument in force or none, not superseded by then, and a standing that makes the word true (see LESSER_STANDING).
   * 1. A relation holds: YES, HOLDS. 2. A stance to the contrary holds: NO, CONTRARY_STANCE. 3. `at` is absent, and a relation is stated of the present without dates that are certain (it has none, or its spell is `now`): YES, HOLDS. 4. A relation may hold: UNKNOWN, POSSIBLE or UNDATED. 5. A stance to the contrary is stated of the present: NO, CONTRARY_STANCE. 6. A relation of lesser standing holds: NO, LESSER_STANDING. 7. One that is not in force has the day in its dates: NO, NOT_IN_FORCE. 8. A claim denies it for the day: NO, DENIED. 9. A relation below `minConfidence` holds or may: UNKNOWN, LOW_CONFIDENCE. 10. All that began have ended: NO, ENDED (NOT_IN_FORCE where the last was suspended). 11. A source names all for the day, and no such relation: NO, COVERAGE. 12. Nothing speaks of the day: UNKNOWN, NO_CLAIM.
   * After today, an end `..` is not known either. Refused with BAD_USER_INPUT: equal ends, STATEMENT_ABOUT, ends of a kind that the type does not take; NOT_FOUND and AMBIGUOUS_NAME as elsewhere.
   */
  holds: Holding;
  /**
   * Relations that an actor has only through a coalition that it is a member of: what the coalition does, what is done to it, and who else is a member at the same time. Worked out when asked, never stored, and in no other answer.
   * A membership counts where it is in effect and more than that of an observer, dialogue partner or suspended member. Both must hold at a common time, spell by spell: no gap between two spells is bridged. An alignment with a coalition is, by the vocabulary, never expanded to its members.
   * In order of rule, coalition, other end, type and time. Refused with BAD_USER_INPUT (both are one actor, a bad `first`), NOT_FOUND or AMBIGUOUS_NAME, and QUERY_TOO_COSTLY where the bodies have more than 50,000 relations.
   */
  inherited: InheritedRelations;
  /**
   * What stands around an actor or a place, as a graph to draw: the entities within some hops, found level by level, and the relations between them.
   * It shows what is there, whatever the state of its instrument: a treaty that is signed and not in force is drawn as well; narrow by `types`, or look at `status`.
   * An entity on the way with more than 1,000 relations is shown but not gone beyond, nor is any once the entities of a neighbourhood have 50,000 together; the center always is. `cut` says what was left out.
   * Refused with BAD_USER_INPUT (a number out of range), NOT_FOUND or AMBIGUOUS_NAME (`of`), QUERY_TOO_COSTLY where the entities drawn have more than 50,000 relations between them.
   */
  neighbourhood: Neighbourhood;
  /**
   * How two actors are connected: the shortest paths from one to the other, each with the relations that it rests on.
   * A path goes from actor to actor, never twice to the same one and never through a place; each hop is any relation between its two actors that the arguments leave in, so that parallel treaties make one path.
   * Order: weight, then number of hops, then ids of the actors; the same question has the same answer.
   * Without `types`, only those that tell friend from foe count (`takesSides` in `relationTypes`), friendly and adverse ones: over memberships, trade and diplomatic relations everybody is two hops from everybody. Relations whose instrument is not in force never count.
   * Refused with BAD_USER_INPUT: equal ends, a number out of range, an end among those to avoid; with NOT_FOUND or AMBIGUOUS_NAME: a name that means no one actor.
   */
  paths: Paths;
  /**
   * One actor, by id or by name. Null for an unknown id. Refused with NOT_FOUND (unknown name), AMBIGUOUS_NAME, or BAD_USER_INPUT unless exactly one of id and name is given.
   * What follows below shows the graph as the other arguments say, unless a field says otherwise.
   */
  actor?: Maybe<Actor>;
  /** Actors in order of id. */
  actors: ActorConnection;
  /** One place, by id or by name; as actor. */
  place?: Maybe<Place>;
  /** Places in order of id. */
  places: PlaceConnection;
  /** One relation by id, whatever its dates; null if there is none. */
  relation?: Maybe<Relation>;
  /** Relations of the whole graph. */
  relations: RelationConnection;
  /** How a holder's positions have changed: stated changes first, then gaps, then dated spells. One row for each matter and party; the rest of the matter stands under it as components. */
  shifts: Array<Shift>;
  /** One claim by id; null if there is none. */
  claim?: Maybe<Claim>;
  /** Claims in order of id, whatever their modality. */
  claims: ClaimConnection;
  /** One source by id; null if there is none. */
  source?: Maybe<Source>;
  /** Sources in order of id. */
  sources: SourceConnection;
  /** The gaps that sources leave, in order of id. */
  gaps: Array<Gap>;
  /** Who or what a name means, and why; with the other readings. */
  resolve: Resolution;
  /** Entities whose names begin with or contain the words, best first, in any script. */
  search: Array<SearchHit>;
  /** The vocabulary: every relation type and what it means. */
  relationTypes: Array<RelationTypeInfo>;
  /** Anything by its id, readable or opaque; null if there is nothing. */
  node?: Maybe<Node>;
  /** Several things by their ids, in the order given; null where there is nothing. At most 100. */
  nodes: Array<Maybe<Node>>;
  /**
   * Actors in order of their place in the graph of pairs: two actors are a pair if a relation between them counts, and are tied once, however many relations there are. Nothing is weighted.
   * Only what is in effect counts: relations that the view shows, without a status or IN_FORCE, or TERMINATED, SUSPENDED or DORMANT and shown before a known end. The sign of a pair is the sign of the sum over its matters, in each of which every type counts once in each direction.
   * Refused with BAD_USER_INPUT (`among` of fewer than 2 or more than 500, a bad `first`), NOT_FOUND or AMBIGUOUS_NAME (a name in `among`), QUERY_TOO_COSTLY (more than 50,000 relations; BETWEENNESS where actors × (actors + 2 × ties) is above 25,000,000): a part of the graph would give another order.
   */
  ranking: Ranking;
  /**
   * Some entities and the relations between them, as a graph to draw: the subgraph that they induce. It shows what is there, whatever the state of its instrument; narrow by `types`, or look at `status`.
   * With `history` it holds all that was ever there, and `sinceMin` to `supersededFrom` of its relations tell what of it holds on a day: a drawing that moves in time asks once.
   * A name in `of` that leads to no entity, or to several alike, is no error but stands in `missing`, so that a drawing that somebody kept can still be shown.
   * Refused with BAD_USER_INPUT (a number out of range, more than 200 names) or QUERY_TOO_COSTLY where the entities drawn have more than 50,000 relations between them.
   */
  subgraph: Subgraph;
  /**
   * The entities next to one, counted by relation type: what there is to draw beside it. It shows what is there, whatever the state of its instrument.
   * Refused with BAD_USER_INPUT (a bad `first`), NOT_FOUND or AMBIGUOUS_NAME (`of`).
   */
  neighbours: Neighbours;
  /**
   * How many relations hold over time. For the first day of each step the relations that `asOf` that day shows are counted, and within each step those that began, ended or were superseded.
   * Only relations in effect count: the instrument is in force, or there is none, or it was terminated, suspended or laid to rest on a day that is known. A state is known for the present only: without that day it counts at no time, see `notInEffect`. With `filter.status` the relations of that state are counted instead.
   * Goes through all relations that the filter leaves, whatever their dates: at 100,000 about a second, three the first time; a million may take longer than a request may (DEADLINE_EXCEEDED), unless the filter names an end or a few types.
   * Refused with BAD_USER_INPUT (`from` after `until`, more than 500 steps), NOT_FOUND or AMBIGUOUS_NAME (`filter`).
   */
  timeSeries: TimeSeries;
  /**
   * Closed triangles of actors with their signs: balanced or strained (Heider 1946; Cartwright and Harary 1956). A triangle is balanced if the product of its signs is +1: friends of friends, or two friends with one adversary.
   * Pairs whose sign is 0 close no triangle; `graph` counts them. Strained triangles first, then in order of the actors' ids.
   * Refused with BAD_USER_INPUT (fewer than 3 or more than 100 actors, one named twice, a bad `first`), NOT_FOUND or AMBIGUOUS_NAME (the argument names the position), and QUERY_TOO_COSTLY beyond 50,000 relations.
   */
  triads: Triads;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryBalanceArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  step?: InputMaybe<TimeStep>;
  among?: InputMaybe<Array<Scalars['String']['input']>>;
  kinds?: InputMaybe<Array<ActorKind>>;
  types?: InputMaybe<Array<RelationType>>;
  minConfidence?: InputMaybe<Confidence>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryBlocsArgs = {
  among?: InputMaybe<Array<Scalars['String']['input']>>;
  kinds?: InputMaybe<Array<ActorKind>>;
  types?: InputMaybe<Array<RelationType>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  resolution?: InputMaybe<Scalars['Float']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryDistributionArgs = {
  by: DistributionKey;
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryDyadArgs = {
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
  types?: InputMaybe<Array<RelationType>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryCommonPartnersArgs = {
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
  ties?: InputMaybe<Ties>;
  types?: InputMaybe<Array<RelationType>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryHoldsArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  type: RelationType;
  at?: InputMaybe<Scalars['Date']['input']>;
  minConfidence?: InputMaybe<Confidence>;
  undated?: InputMaybe<Undated>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryInheritedArgs = {
  of: Scalars['String']['input'];
  with?: InputMaybe<Scalars['String']['input']>;
  rules?: InputMaybe<Array<InheritanceRule>>;
  types?: InputMaybe<Array<RelationType>>;
  through?: InputMaybe<Array<BodyKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryNeighbourhoodArgs = {
  of: Scalars['String']['input'];
  hops?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  mostRelations?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryPathsArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  types?: InputMaybe<Array<RelationType>>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  overlap?: InputMaybe<Scalars['Boolean']['input']>;
  avoid?: InputMaybe<Array<Scalars['String']['input']>>;
  direction?: InputMaybe<Direction>;
  weight?: InputMaybe<PathWeight>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryActorArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryActorsArgs = {
  kind?: InputMaybe<ActorKind>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryPlacesArgs = {
  kind?: InputMaybe<PlaceKind>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  orderBy?: InputMaybe<RelationOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryShiftsArgs = {
  holder: Scalars['String']['input'];
  toward?: InputMaybe<Scalars['String']['input']>;
  aspect?: InputMaybe<Aspect>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryGapsArgs = {
  holder?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryResolveArgs = {
  name: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryRankingArgs = {
  by: RankingMeasure;
  ties?: InputMaybe<Ties>;
  among?: InputMaybe<Array<Scalars['String']['input']>>;
  kinds?: InputMaybe<Array<ActorKind>>;
  types?: InputMaybe<Array<RelationType>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QuerySubgraphArgs = {
  of?: InputMaybe<Array<Scalars['String']['input']>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  mostRelations?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryNeighboursArgs = {
  of: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryTimeSeriesArgs = {
  filter?: InputMaybe<RelationFilter>;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  step?: InputMaybe<TimeStep>;
  by?: InputMaybe<TimeSeriesKey>;
};


/** Where reading starts. Names resolve case-aware in any script; ids, readable or opaque, are accepted wherever a name is. */
export type QueryTriadsArgs = {
  among?: InputMaybe<Array<Scalars['String']['input']>>;
  kinds?: InputMaybe<Array<ActorKind>>;
  types?: InputMaybe<Array<RelationType>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The triangles of one day. */
export type BalancePoint = {
  /** The first day of the step. */
  day: Scalars['Date']['output'];
  /** How many triangles there are of each kind; `balance` is the part that is balanced. */
  counts: TriadCounts;
  /** The graph that they were looked for in. */
  graph: PairGraph;
  /** The first of them, strained ones before balanced ones, then in order of the actors' ids. */
  triads: Array<Triad>;
};


/** The triangles of one day. */
export type BalancePointTriadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The graph of pairs divided into blocs. The same graph gives the same blocs. */
export type Blocs = {
  /** The types that count. */
  types: Array<RelationType>;
  /** The method, in a sentence. */
  method: Scalars['String']['output'];
  /** Where it is published. */
  reference: Scalars['String']['output'];
  /** The resolution that was asked for or chosen. */
  resolution: Scalars['Float']['output'];
  /** How many starts were tried with this resolution, by the seeds from 1 on. */
  runs: Scalars['Int']['output'];
  /** The seed whose division this is: the least of those with the greatest signed modularity. */
  seed: Scalars['Int']['output'];
  /** How many of the runs ended in just this division: few say that others are about as good. */
  agreeing: Scalars['Int']['output'];
  /** Of the friendly pairs, how many more fall within blocs than by chance, as a share (Newman), with the resolution; null without a friendly pair. */
  modularity?: Maybe<Scalars['Float']['output']>;
  /** The same over both signs, adverse pairs within blocs counting against it (Gómez, Jensen and Arenas); null where no pair takes a side. */
  signedModularity?: Maybe<Scalars['Float']['output']>;
  /** Decimal digits that both are rounded to. */
  digits: Scalars['Int']['output'];
  /** Pairs that contradict the division: adverse ones within a bloc, friendly ones between blocs. */
  frustration: Scalars['Int']['output'];
  /** These pairs, in order of their ids: those of sign −1 within a bloc, those of +1 between two. */
  frustrated: Array<Pair>;
  /** What it rests on. */
  graph: PairGraph;
  /** How many blocs there are. */
  count: Scalars['Int']['output'];
  /** Largest first, then by the least id in them. */
  rows: Array<Bloc>;
  /** Actors that `among` names and no counted relation ties to another of them: they are in no bloc, which says nothing about the world. In order of id. */
  unconnected: Array<Actor>;
  /** How many these are. */
  unconnectedCount: Scalars['Int']['output'];
  /** The relations that count, in order of id. */
  relations: Array<Relation>;
  /** How many these are. */
  relationCount: Scalars['Int']['output'];
};


/** The graph of pairs divided into blocs. The same graph gives the same blocs. */
export type BlocsFrustratedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The graph of pairs divided into blocs. The same graph gives the same blocs. */
export type BlocsRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The graph of pairs divided into blocs. The same graph gives the same blocs. */
export type BlocsUnconnectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The graph of pairs divided into blocs. The same graph gives the same blocs. */
export type BlocsRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Actors that stand together. */
export type Bloc = {
  /** Who, those with most friendly pairs within it first, then by id. */
  actors: Array<Actor>;
  /** How many actors it has. */
  size: Scalars['Int']['output'];
  /** Friendly pairs between its actors. */
  friendlyWithin: Scalars['Int']['output'];
  /** Adverse pairs between its actors. */
  adverseWithin: Scalars['Int']['output'];
  /** Friendly pairs of its actors with others. */
  friendlyOut: Scalars['Int']['output'];
  /** Adverse pairs of its actors with others. */
  adverseOut: Scalars['Int']['output'];
  /** The counted relations between its actors, in order of id. */
  relations: Array<Relation>;
  /** How many these are. */
  relationCount: Scalars['Int']['output'];
};


/** Actors that stand together. */
export type BlocActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Actors that stand together. */
export type BlocRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One source's statement. Never overwritten: corrected by a claim that supersedes it, withdrawn by a retraction. */
export type Claim = Node & {
  /** Readable id, beginning with `cl-`. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** What kind of relation it speaks of. */
  type: RelationType;
  /** The matter it is about: the type's, or the claim's own on STATEMENT_ABOUT. */
  aspect?: Maybe<Aspect>;
  /** How the source puts it. ASSERTED, ASSESSED and ATTRIBUTED become relations. */
  modality: Modality;
  /** In whose mouth it is put; null where it is the source's own word. */
  attributedTo?: Maybe<Attribution>;
  /** Which spell it speaks of: year, date, `before` or `now`. */
  spell: Scalars['String']['output'];
  /** What it says, one sentence in our own words; null where none is kept. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The source's own few words; null where none are kept. */
  wording?: Maybe<Scalars['String']['output']>;
  /** Why it was coded so; null where there is nothing to say. */
  note?: Maybe<Scalars['String']['output']>;
  /** How much; null where the source does not say. */
  intensity?: Maybe<Intensity>;
  /** By which channel; null where the source does not say. */
  channel?: Maybe<Channel>;
  /** How binding; null where the source does not say. */
  formality?: Maybe<Formality>;
  /** How plainly the holder speaks; null where the source does not say. */
  explicitness?: Maybe<Explicitness>;
  /** Which way the stance points; null where the source does not say. */
  polarity?: Maybe<Polarity>;
  /** Direction of change; null where the source does not say. */
  trend?: Maybe<Trend>;
  /** Rank; null where it does not apply. */
  standing?: Maybe<Standing>;
  /** State of the instrument; null where there is none. */
  status?: Maybe<InstrumentStatus>;
  /** Fields of activity that it names; empty where it names none. */
  sectors: Array<Sector>;
  /** First day, as EDTF; null: unknown. */
  since?: Maybe<Scalars['String']['output']>;
  /** First day on which it no longer holds, as EDTF; `..`: no end known; null: unknown. */
  until?: Maybe<Scalars['String']['output']>;
  /** Admiralty credibility, 1 (confirmed by other sources) to 6 (cannot be judged); null on forecasts and advice. */
  credibility?: Maybe<Scalars['Int']['output']>;
  /** How sure we are; null on forecasts and advice. */
  confidence?: Maybe<Confidence>;
  /** Likelihood of a forecast in the words of ICD 203; null where the source uses none of them. */
  likelihood?: Maybe<Likelihood>;
  /** Whether it is an instrument of both parties, so that both hold it. */
  mutual: Scalars['Boolean']['output'];
  /** Whether an end is not named by the passage but follows from it. */
  inferred: Scalars['Boolean']['output'];
  /** The holder: whose act or stance it is. */
  subject: Actor;
  /** The second end; null on STATEMENT_ABOUT. */
  object?: Maybe<Entity>;
  /** What a STATEMENT_ABOUT is about; empty on other types. */
  about: Array<Entity>;
  /** The matter in which it stands, such as navigation in the matter of Taipei; empty where none is named. */
  topic: Array<Actor>;
  /** Whom advice is addressed to; empty where nobody is. */
  addressee: Array<Actor>;
  /** The passages that say so. */
  evidence: Array<Evidence>;
  /** The relation that it counts for, or counted for; null where its modality makes none or where none of its claims counts. */
  relation?: Maybe<Relation>;
  /** When it was recorded in this graph. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn; null while it stands. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn; null while it stands or where no reason is kept. */
  retractedBecause?: Maybe<Scalars['String']['output']>;
  /** Claims that it corrects (same spell) or whose stance it says has changed (another spell). */
  supersedes: Array<Claim>;
  /** Claims that correct it or say that its stance has changed. */
  supersededBy: Array<Claim>;
  /** Claims that it contradicts or that contradict it. */
  contradicts: Array<Claim>;
  /** Claims that it spells out a part of. */
  partOf: Array<Claim>;
  /** Claims that it names as the reason. */
  becauseOf: Array<Claim>;
};


/** One source's statement. Never overwritten: corrected by a claim that supersedes it, withdrawn by a retraction. */
export type ClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** In whose mouth a source puts a claim. */
export type Attribution = {
  /** A few words, such as `unnamed analysts`. */
  words: Scalars['String']['output'];
  /** The actor, where it is one of this graph; null otherwise. */
  actor?: Maybe<Actor>;
};

/** A passage of a source, as the evidence of a claim. The source's sentences are not kept. */
export type Evidence = Node & {
  /** Readable id, beginning with `ps-`. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** Where it stands in the source: article, section, paragraph, table cell, or `whole document`. */
  locator: Scalars['String']['output'];
  /** What it says, in our own words; null where none is kept. */
  summary?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its exact text (UTF-8, NFC, white space runs to one space, trimmed), for whoever holds it; null where the text is not held. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** The source it stands in. */
  source: Source;
};

/** Which claims to list; parts that are given must all fit. */
export type ClaimFilter = {
  /** Only this modality. */
  modality?: InputMaybe<Modality>;
  /** Only this relation type. */
  type?: InputMaybe<RelationType>;
  /** The holder: id, or a name that resolves to one actor. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** The second end, or what a statement is about: id, or a name that resolves to one entity. */
  object?: InputMaybe<Scalars['ID']['input']>;
  /** The source: id. */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** Also the retracted ones. */
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  /** The page, in order of id. */
  edges: Array<ClaimEdge>;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One claim of a page. */
export type ClaimEdge = {
  /** Where it stands in the order. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** What relations are counted by. */
export type DistributionKey =
  /** The relation type. */
  | 'TYPE'
  /** The matter. */
  | 'ASPECT'
  /** The state of the instrument. */
  | 'STATUS'
  /** The year in which the relation began. Only relations of the view are counted: with `history: true` also those that have ended since. */
  | 'YEAR';

/** How relations are shared. */
export type Distribution = {
  /** How many there are in all. */
  total: Scalars['Int']['output'];
  /** One for each value that occurs: types, matters and states in the order of the vocabulary, years ascending, null last. */
  buckets: Array<DistributionBucket>;
};

/** The relations that have one value. */
export type DistributionBucket = {
  /** The value: a type, a matter, a state, a year of four digits. Null: the relation has no instrument whose state is told, or its first year is not known. */
  key?: Maybe<Scalars['String']['output']>;
  /** How many relations have it. */
  count: Scalars['Int']['output'];
  /** These relations, by id. Refused with QUERY_TOO_COSTLY where the filter leaves more than 50,000 in all, and with BAD_USER_INPUT unless `first` is from 1 to 100. */
  relations: Array<Relation>;
};


/** The relations that have one value. */
export type DistributionBucketRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Two actors and what lies between them. */
export type Dyad = {
  /** The first actor. */
  a: Actor;
  /** The second actor. */
  b: Actor;
  /** The net sign by the types that take sides: +1 friendly, −1 adverse, 0 in balance or none. The rule stands at Pair. */
  sign: Scalars['Int']['output'];
  /** The same for each matter in which a side is taken; empty where none is. */
  byAspect: Array<AspectSign>;
  /** Relations of symmetric types, and of directed ones that hold both ways. */
  mutual: Array<Relation>;
  /** Relations of directed types that only the first holds toward the second. */
  fromA: Array<Relation>;
  /** Relations of directed types that only the second holds toward the first. */
  fromB: Array<Relation>;
  /** What the first has pledged to the second and is in effect: defense, consultation, nonaggression. */
  pledgesFromA: Array<Relation>;
  /** What the second has pledged to the first and is in effect. */
  pledgesFromB: Array<Relation>;
  /** All relations that there ever were between the two, ended and superseded ones among them, in order of their start; blind to the view's day. One without a date stands behind what it superseded, or before what superseded it. Chains without any date come after that, each in its own order; what nothing tells comes last. */
  timeline: Array<TimelineEntry>;
  /** Coalitions and organizations that both are members of, a row for each two spells that overlap. A shared membership is no sign of friendship. */
  sharedMemberships: Array<SharedMembership>;
  /** Actors with which both have a tie; friendly ones unless told otherwise. */
  commonPartners: CommonPartners;
  /** All that the view shows, in order of id. */
  relations: Array<Relation>;
  /** How many they are. */
  relationCount: Scalars['Int']['output'];
};


/** Two actors and what lies between them. */
export type DyadMutualArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two actors and what lies between them. */
export type DyadFromAArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two actors and what lies between them. */
export type DyadFromBArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two actors and what lies between them. */
export type DyadPledgesFromAArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two actors and what lies between them. */
export type DyadPledgesFromBArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two actors and what lies between them. */
export type DyadTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two actors and what lies between them. */
export type DyadSharedMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two actors and what lies between them. */
export type DyadCommonPartnersArgs = {
  ties?: InputMaybe<Ties>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two actors and what lies between them. */
export type DyadRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A relation in its place in time. */
export type TimelineEntry = {
  /** The relation. */
  relation: Relation;
  /** How it came to its place. */
  placement: Placement;
};

/** How a relation came to its place in a timeline. */
export type Placement =
  /** By its own start. */
  | 'DATED'
  /** It has no start; claims say what it superseded, or what superseded it. Where the whole chain is undated, only the order within the chain is known. */
  | 'BY_SUPERSESSION'
  /** Nothing tells; it stands behind all others. */
  | 'UNDATED';

/** Two memberships in one body that hold at a common time. */
export type SharedMembership = {
  /** The coalition or organization. */
  body: Actor;
  /** When both were members. */
  period: Period;
  /** The membership of the first, then that of the second. */
  memberships: Array<Relation>;
};

/** The partners that two actors have in common. */
export type CommonPartners = {
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** The first of them, in order of id. */
  partners: Array<CommonPartner>;
};

/** An actor with which two others have ties. */
export type CommonPartner = {
  /** The partner. */
  partner: Actor;
  /** It and the first. */
  withA: Pair;
  /** It and the second. */
  withB: Pair;
};

/** An actor or a place: what a relation can end in. */
export type Entity = {
  /** Readable id, such as `tokyo`. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** Display name. */
  name: Scalars['String']['output'];
  /** Other names, in any script, by surface. Refused with BAD_USER_INPUT unless `first` is from 1 to 100. */
  aliases: Array<Alias>;
  /** Wikidata item, such as `Q17`; null where not verified. */
  wikidata?: Maybe<Scalars['String']['output']>;
  /** Rough position for a drawing, in decimal degrees east of Greenwich, -180 to 180: the seat of a government or a body, some point in a place. Set by hand to about a tenth of a degree; null where none is kept. It says nothing of territory. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** The same in decimal degrees north of the equator, -90 to 90; null where `longitude` is. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** A remark on the name or the entity; null where there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * The relations that this entity is an end of, as the view of its parent shows them. What the arguments say replaces the parent's view, here and below.
   * Refused with BAD_USER_INPUT (a bad `first` or date), BAD_CURSOR, NOT_FOUND or AMBIGUOUS_NAME (`with`).
   */
  relations: RelationConnection;
};


/** An actor or a place: what a relation can end in. */
export type EntityAliasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An actor or a place: what a relation can end in. */
export type EntityRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who acts: a government, a coalition or an organization. Governments are named by their capital. */
export type Actor = {
  /** Readable id, such as `tokyo`. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** Display name, such as `Tokyo`. */
  name: Scalars['String']['output'];
  /** The actor's own formal name; null where none is kept. */
  formalName?: Maybe<Scalars['String']['output']>;
  /** Other names, in any script, by surface. */
  aliases: Array<Alias>;
  /** Wikidata item; null where not verified. */
  wikidata?: Maybe<Scalars['String']['output']>;
  /** Rough position for a drawing, in decimal degrees east; see Entity.longitude. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** The same in decimal degrees north; see Entity.latitude. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** A remark; null where there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The relations that this actor is an end of; see Entity.relations. */
  relations: RelationConnection;
};


/** Somebody who acts: a government, a coalition or an organization. Governments are named by their capital. */
export type ActorAliasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who acts: a government, a coalition or an organization. Governments are named by their capital. */
export type ActorRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A government with a territory, named by its capital. Whether others recognize it is a relation, not a field. */
export type State = Actor & Entity & Node & {
  /** Readable id. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** Display name. */
  name: Scalars['String']['output'];
  /** The actor's own formal name; null where none is kept. */
  formalName?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code; null where there is none. */
  iso2?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3 code; null where there is none. */
  iso3?: Maybe<Scalars['String']['output']>;
  /** Other names, in any script, by surface. */
  aliases: Array<Alias>;
  /** Wikidata item; null where not verified. */
  wikidata?: Maybe<Scalars['String']['output']>;
  /** Rough position for a drawing, in decimal degrees east; see Entity.longitude. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** The same in decimal degrees north; see Entity.latitude. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** A remark; null where there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The relations that this actor is an end of; see Entity.relations. */
  relations: RelationConnection;
};


/** A government with a territory, named by its capital. Whether others recognize it is a relation, not a field. */
export type StateAliasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A government with a territory, named by its capital. Whether others recognize it is a relation, not a field. */
export type StateRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Actors that act together without a body of their own, such as the Quad. */
export type Coalition = Actor & Entity & Node & {
  /** Readable id. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** Display name. */
  name: Scalars['String']['output'];
  /** The actor's own formal name; null where none is kept. */
  formalName?: Maybe<Scalars['String']['output']>;
  /** Other names, in any script, by surface. */
  aliases: Array<Alias>;
  /** Wikidata item; null where not verified. */
  wikidata?: Maybe<Scalars['String']['output']>;
  /** Rough position for a drawing, in decimal degrees east; see Entity.longitude. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** The same in decimal degrees north; see Entity.latitude. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** A remark; null where there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The relations that this actor is an end of; see Entity.relations. */
  relations: RelationConnection;
};


/** Actors that act together without a body of their own, such as the Quad. */
export type CoalitionAliasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Actors that act together without a body of their own, such as the Quad. */
export type CoalitionRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A body with members, such as ASEAN. */
export type Organization = Actor & Entity & Node & {
  /** Readable id. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** Display name. */
  name: Scalars['String']['output'];
  /** The actor's own formal name; null where none is kept. */
  formalName?: Maybe<Scalars['String']['output']>;
  /** Other names, in any script, by surface. */
  aliases: Array<Alias>;
  /** Wikidata item; null where not verified. */
  wikidata?: Maybe<Scalars['String']['output']>;
  /** Rough position for a drawing, in decimal degrees east; see Entity.longitude. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** The same in decimal degrees north; see Entity.latitude. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** A remark; null where there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The relations that this actor is an end of; see Entity.relations. */
  relations: RelationConnection;
};


/** A body with members, such as ASEAN. */
export type OrganizationAliasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with members, such as ASEAN. */
export type OrganizationRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A place that relations end in, such as a strait. It never acts. */
export type Place = Entity & Node & {
  /** Readable id. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** Display name; neutral, other parties' names are aliases. */
  name: Scalars['String']['output'];
  /** What kind of place; null where not coded. */
  kind?: Maybe<PlaceKind>;
  /** Other names, in any script, by surface. */
  aliases: Array<Alias>;
  /** Wikidata item; null where not verified. */
  wikidata?: Maybe<Scalars['String']['output']>;
  /** Rough position for a drawing, in decimal degrees east; see Entity.longitude. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** The same in decimal degrees north; see Entity.latitude. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** A remark; null where there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** The relations that this place is an end of; see Entity.relations. */
  relations: RelationConnection;
};


/** A place that relations end in, such as a strait. It never acts. */
export type PlaceAliasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place that relations end in, such as a strait. It never acts. */
export type PlaceRelationsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  direction?: InputMaybe<Direction>;
  with?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  undated?: InputMaybe<Undated>;
  minConfidence?: InputMaybe<Confidence>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A name of an entity, or a sense of that name. */
export type Alias = {
  /** The name as written. */
  surface: Scalars['String']['output'];
  /** Its language, BCP 47; null where not known. */
  language?: Maybe<Scalars['String']['output']>;
  /** What the name means here, where that is not plainly the entity; null otherwise. */
  sense?: Maybe<Scalars['String']['output']>;
};

/** Which way a directed relation points. */
export type Direction =
  /** From the entity at hand. */
  | 'OUTGOING'
  /** To the entity at hand. */
  | 'INCOMING'
  /** Either way. */
  | 'BOTH';

/** What becomes of relations without a date when a day is asked for. */
export type Undated =
  /** Left out. */
  | 'EXCLUDE'
  /** Shown, with certainty UNDATED. */
  | 'INCLUDE';

/** What kind of actor it is. */
export type ActorKind =
  /** A government. */
  | 'STATE'
  /** Actors that act together without a body of their own. */
  | 'COALITION'
  /** A body with members. */
  | 'ORGANIZATION';

/** A page of actors. */
export type ActorConnection = {
  /** The page, in order of id. */
  edges: Array<ActorEdge>;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One actor of a page. */
export type ActorEdge = {
  /** Where it stands in the order. */
  cursor: Scalars['String']['output'];
  /** The actor. */
  node: Actor;
};

/** A page of places. */
export type PlaceConnection = {
  /** The page, in order of id. */
  edges: Array<PlaceEdge>;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One place of a page. */
export type PlaceEdge = {
  /** Where it stands in the order. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Place;
};

/** Whether a relation holds on a day, why, and by whose word. */
export type Holding = {
  /** Yes, no, or unknown. */
  answer: HoldsAnswer;
  /** The rule that gave the answer. */
  basis: HoldsBasis;
  /** The reason in one sentence, with dates and names. */
  reason: Scalars['String']['output'];
  /** The day looked at: `at`, or today. */
  at: Scalars['Date']['output'];
  /** The holder. */
  from: Entity;
  /** The other party. */
  to: Entity;
  /** The relation type. */
  type: RelationType;
  /** How surely the relations that the answer rests on have the day in their dates; null where they have ended, or where it rests on none. */
  certainty?: Maybe<Certainty>;
  /** Whether claims speak against what the answer rests on, or those relations are disputed in themselves. */
  disputed: Scalars['Boolean']['output'];
  /** The relations that the answer rests on, in order of id, for ENDED the last to end first. None for DENIED, COVERAGE and NO_CLAIM. */
  relations: Array<Relation>;
  /** How many relations the answer rests on. */
  relationCount: Scalars['Int']['output'];
  /** The claims that the answer rests on: those of its relations, best first, or those that deny. */
  claims: Array<Claim>;
  /** Claims that may speak of the day and say otherwise: denials, and the best claim of each relation to the contrary. */
  against: Array<Claim>;
  /** Where passages are coded to name everybody who has the relation with one of the ends on that day; whatever the answer. */
  coverage: Array<Coverage>;
};


/** Whether a relation holds on a day, why, and by whose word. */
export type HoldingRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whether a relation holds on a day, why, and by whose word. */
export type HoldingClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whether a relation holds on a day, why, and by whose word. */
export type HoldingAgainstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Yes, no, or unknown. */
export type HoldsAnswer =
  /** It holds. */
  | 'YES'
  /** It does not hold. */
  | 'NO'
  /** The graph does not say. */
  | 'UNKNOWN';

/** The rule by which the answer was found. */
export type HoldsBasis =
  /** Claims say that it holds. */
  | 'HOLDS'
  /** Claims say the contrary: intensity NONE, or a polarity of OPPOSES or NEUTRAL, where the type is not a position that may point either way. */
  | 'CONTRARY_STANCE'
  /** Claims state less than the type says: a MEMBER_OF that is ASSOCIATE, OBSERVER, DIALOGUE_PARTNER or SUSPENDED; DIPLOMATIC_RELATIONS_WITH by LIAISON or an UNOFFICIAL_OFFICE. */
  | 'LESSER_STANDING'
  /** Its instrument is proposed, announced or signed, not in force; or suspended or dormant. */
  | 'NOT_IN_FORCE'
  /** It has ended, or another stance has taken its place. */
  | 'ENDED'
  /** A claim of modality DENIED speaks of the day. */
  | 'DENIED'
  /** Passages that name all do not name this one. */
  | 'COVERAGE'
  /** It may hold: its dates leave it open, it was superseded at a time that is not certain, or its instrument was suspended nobody says when. */
  | 'POSSIBLE'
  /** It is stated without a date, and a day was asked for; or of an earlier time without a date. */
  | 'UNDATED'
  /** Only relations below the confidence asked for say so. */
  | 'LOW_CONFIDENCE'
  /** Nothing speaks of the day. */
  | 'NO_CLAIM';

/** Passages that name everybody who has a relation of a type with one entity, for a time. Who is not among them has it not. Coded only where all that are named are coded as claims. Of lesser standings (OBSERVER, UNOFFICIAL_OFFICE) it says nothing. */
export type Coverage = Node & {
  /** Readable id, beginning with `cov-`. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** The relation type. */
  type: RelationType;
  /** At which end of those relations the covered entity stands. */
  end: CoverageEnd;
  /** The entity with which all are named. */
  covers: Entity;
  /** From when all are named, as EDTF; `..`: from the beginning. */
  since?: Maybe<Scalars['String']['output']>;
  /** Until when all are named (the first day no longer), as EDTF; `..`: no end known. */
  until?: Maybe<Scalars['String']['output']>;
  /** What the passages say, in our own words; null where not written. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The passages that name all of them together. */
  evidence: Array<Evidence>;
};


/** Passages that name everybody who has a relation of a type with one entity, for a time. Who is not among them has it not. Coded only where all that are named are coded as claims. Of lesser standings (OBSERVER, UNOFFICIAL_OFFICE) it says nothing. */
export type CoverageEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What an actor inherits. */
export type InheritedRelations = {
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** The first of them. */
  inherited: Array<InheritedRelation>;
};

/** A relation that an actor has through a body, with its proof. */
export type InheritedRelation = {
  /** By what it comes down to the member. */
  rule: InheritanceRule;
  /** The type of the body's own relation; MEMBER_OF for a shared membership. */
  type: RelationType;
  /** The sign of the body's own relation; 0 for a shared membership. */
  sign: Scalars['Int']['output'];
  /** The member that inherits. */
  member: Actor;
  /** The coalition or organization. */
  body: Actor;
  /** The other end. */
  other: Entity;
  /** The body's own relation; null for a shared membership. */
  relation?: Maybe<Relation>;
  /** The member's membership, and for a shared membership the other's. */
  memberships: Array<Relation>;
  /** When all of it holds together. */
  period: Period;
};

/** By what a relation comes down to a member. */
export type InheritanceRule =
  /** The body is the holder, or an end of a symmetric relation. */
  | 'BODY_ACTS'
  /** The body is whom somebody else's relation is directed at. */
  | 'BODY_IS_OBJECT'
  /** Both are members of the body at a common time. */
  | 'SHARED_MEMBERSHIP';

/** What kind of body one can be a member of. */
export type BodyKind =
  /** Actors that act together without a body of their own. */
  | 'COALITION'
  /** A body with members of its own law, such as a trade pact. */
  | 'ORGANIZATION';

/** Entities around one, and the relations between them. */
export type Neighbourhood = {
  /** The entity in the middle. */
  center: Entity;
  /** The entities drawn, the center first, then level by level in the order in which they were chosen. */
  nodes: Array<NeighbourhoodNode>;
  /** The relations drawn, in the order in which they were chosen; each has both ends among the nodes. */
  relations: Array<Relation>;
  /** How many relations stand between the entities drawn, those left out among them. */
  relationCount: Scalars['Int']['output'];
  /** What was found and left out. */
  cut: NeighbourhoodCut;
};

/** An entity of a neighbourhood. */
export type NeighbourhoodNode = {
  /** The entity. */
  entity: Entity;
  /** Hops from the center; 0 is the center. */
  hops: Scalars['Int']['output'];
  /** How many relations it has with the other entities drawn, those left out among them. */
  relationCount: Scalars['Int']['output'];
  /** How many relations of these types it has in the whole graph, whatever the view. */
  totalRelations: Scalars['Int']['output'];
  /** Whether its own relations were followed to further entities. False on the last level, and where there was no room or it has too many. */
  isExpanded: Scalars['Boolean']['output'];
};

/** What a neighbourhood leaves out. */
export type NeighbourhoodCut = {
  /** How many entities were found within the hops and not drawn. */
  entities: Scalars['Int']['output'];
  /** Whether `entities` is all there are. False where an entity on the way was not gone beyond: there are at least so many. */
  isExact: Scalars['Boolean']['output'];
  /** How many relations between the entities drawn were left out; exact. */
  relations: Scalars['Int']['output'];
  /** The entities on the way that were not gone beyond because they have too many relations. */
  unexpanded: Array<NeighbourhoodNode>;
};

/** Anything that has an id in this graph. */
export type Node = {
  /** Readable id, unique over the whole graph; accepted wherever an id is asked for. */
  id: Scalars['ID']['output'];
  /** Opaque id that names the type as well; accepted wherever an id is asked for. */
  globalId: Scalars['ID']['output'];
};

/** Where a page begins and ends. Worked out only when asked for. */
export type PageInfo = {
  /** Whether another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page comes before: true when `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge, to pass as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * Two actors and all relations between them that count: those that the view shows and whose instrument is in force, or that have none (what is terminated, suspended or dormant counts until that day, where it is known; a status is today's and says nothing else of the past).
 * Its sign follows one rule everywhere. Each type counts once in each direction, with the sign of the sum of its relations, so that ten treaties are no ten friendships; a matter has the sign of the sum of its types; the pair has the sign of the sum of its matters.
 */
export type Pair = {
  /** The first actor, by id. */
  a: Actor;
  /** The second actor. */
  b: Actor;
  /** +1 friendly, −1 adverse; 0 where friendly and adverse matters are in balance, or none takes a side. */
  sign: Scalars['Int']['output'];
  /** What it comes to in each matter, in the order of the vocabulary. */
  byAspect: Array<AspectSign>;
  /** The relations that it rests on, in order of id. */
  relations: Array<Relation>;
  /** How many they are. */
  relationCount: Scalars['Int']['output'];
};


/**
 * Two actors and all relations between them that count: those that the view shows and whose instrument is in force, or that have none (what is terminated, suspended or dormant counts until that day, where it is known; a status is today's and says nothing else of the past).
 * Its sign follows one rule everywhere. Each type counts once in each direction, with the sign of the sum of its relations, so that ten treaties are no ten friendships; a matter has the sign of the sum of its types; the pair has the sign of the sum of its matters.
 */
export type PairRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the relations of two actors come to in one matter. */
export type AspectSign = {
  /** The matter. */
  aspect: Aspect;
  /** +1 friendly, −1 adverse, 0 neither. */
  sign: Scalars['Int']['output'];
  /** The relations that it rests on, in order of id. */
  relations: Array<Relation>;
  /** How many they are. */
  relationCount: Scalars['Int']['output'];
};


/** What the relations of two actors come to in one matter. */
export type AspectSignRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which pairs are ties. */
export type Ties =
  /** Whose sign is +1. */
  | 'FRIENDLY'
  /** Whose sign is −1. */
  | 'ADVERSE'
  /** Every pair, whatever its sign; those that are neither, or both alike, among them. */
  | 'ALL';

/** The size of the graph of pairs that a computation rests on. */
export type PairGraph = {
  /** Actors with at least one counted pair of whatever sign. */
  actors: Scalars['Int']['output'];
  /** Pairs of actors between whom a relation counts. */
  pairs: Scalars['Int']['output'];
  /** Pairs whose sign is +1. */
  friendlyPairs: Scalars['Int']['output'];
  /** Pairs whose sign is −1. */
  adversePairs: Scalars['Int']['output'];
  /** Pairs that are neither, or both alike. */
  mixedPairs: Scalars['Int']['output'];
  /** Relations that make the pairs. */
  relations: Scalars['Int']['output'];
};

/** A time in which several relations hold together. */
export type Period = {
  /** First day; null: open, or no relation has a date. */
  from?: Maybe<Scalars['Date']['output']>;
  /** First day after it; null: open. */
  until?: Maybe<Scalars['Date']['output']>;
  /** CERTAIN: their dates leave no doubt that they have a day in common. POSSIBLE: the dates allow one. UNDATED: none has a date. */
  certainty: Certainty;
};

/** What a hop of a path counts. */
export type PathWeight =
  /** 1 each: the weight of a path is its number of hops. */
  | 'HOPS'
  /** By the confidence of its best relation: HIGH 1, MODERATE 2, LOW 3, none 4. A longer path on firmer ground may come before a shorter one. With `overlap`, the best ones that may have held at a common time. */
  | 'CONFIDENCE';

/** The paths between two actors that come first. */
export type Paths = {
  /** Where they begin. */
  from: Actor;
  /** Where they end. */
  to: Actor;
  /** The paths, shortest first. Empty where there is none, or none was found before the search was cut. */
  shortest: Array<Path>;
  /** Every path of at most this weight, which with HOPS is the number of hops, is in `shortest`. The whole range if fewer than `first` were found and the search was not cut: there is no other path then. */
  searchedWeight: Scalars['Int']['output'];
  /** Whether the search was cut before `first` paths or all of them were found: it reads 200,000 relations at most and takes a million steps. What it found is right and in order; narrow it by `types`, `minConfidence` or `maxHops`. */
  isCut: Scalars['Boolean']['output'];
  /** How many relations the search looked at. */
  relationsRead: Scalars['Int']['output'];
};

/** A way from one actor to another. */
export type Path = {
  /** Its actors in order, both ends among them. */
  actors: Array<Actor>;
  /** Its hops in order. */
  hops: Array<Hop>;
  /** What its hops count together. */
  weight: Scalars['Int']['output'];
  /** When all its hops may hold at once, each by any of its relations, in order of time: days in a row on which they hold equally surely, which is as surely as the weakest hop. Null unless `overlap` was asked for. Relations without dates bound nothing. */
  common?: Maybe<Array<Period>>;
};

/** One step of a path. */
export type Hop = {
  /** The actor it comes from. */
  from: Actor;
  /** The actor it leads to. */
  to: Actor;
  /** +1 friendly, −1 adverse, 0 neither or both alike, by its relations: each type counts once in each direction, each matter once. */
  sign: Scalars['Int']['output'];
  /** The relations between the two that count, in order of id. */
  relations: Array<Relation>;
  /** How many they are. */
  relationCount: Scalars['Int']['output'];
};


/** One step of a path. */
export type HopRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What kind of entity it is. */
export type EntityKind =
  /** A government. */
  | 'STATE'
  /** Actors that act together without a body of their own. */
  | 'COALITION'
  /** A body with members. */
  | 'ORGANIZATION'
  /** A place. */
  | 'PLACE';

/** What a name means. */
export type Resolution = {
  /** The name that was asked for. */
  name: Scalars['String']['output'];
  /** The entity; null where nothing fits or several fit equally. */
  entity?: Maybe<Entity>;
  /** Why it is this one, or none. */
  reason: Scalars['String']['output'];
  /** The other readings, those that cannot be chosen among them. */
  alternatives: Array<Candidate>;
};

/** A reading of a name. */
export type Candidate = {
  /** The entity; null for a sense that this graph does not hold. */
  entity?: Maybe<Entity>;
  /** The name as it is kept. */
  surface: Scalars['String']['output'];
  /** How it fits: ID, NAME, FORMAL_NAME, CODE, ALIAS or SENSE. */
  match: NameMatch;
  /** What the name means in this reading; null where that is plainly the entity. */
  sense?: Maybe<Scalars['String']['output']>;
};

/** How a name fits. */
export type NameMatch =
  /** It is the id. */
  | 'ID'
  /** It is the display name. */
  | 'NAME'
  /** It is the formal name. */
  | 'FORMAL_NAME'
  /** It is a code: ISO 3166-1 or Wikidata. */
  | 'CODE'
  /** It is another name. */
  | 'ALIAS'
  /** It is a name of something that this graph does not hold. */
  | 'SENSE';

/** An entity that a search found. */
export type SearchHit = {
  /** The entity. */
  entity: Entity;
  /** The name that fits best, as kept. */
  surface: Scalars['String']['output'];
  /** Its language, BCP 47; null where not known. */
  language?: Maybe<Scalars['String']['output']>;
};

/** What actors are ranked by. */
export type RankingMeasure =
  /** With how many actors one is tied. */
  | 'DEGREE'
  /** Standing that comes from those who are tied to one, the more the higher their own: the share of time that a reader spends at an actor who follows ties from holder to other party, and starts anew 15 times in 100. A relation that is symmetric leads both ways. In a pair that counts, relations of the other sign lead nowhere. */
  | 'PAGERANK'
  /** On how many shortest ways between two others one lies: as a share of all pairs of others, ways of equal length counted in parts. Ties lead both ways. */
  | 'BETWEENNESS';

/** Actors in order of their place in the graph of pairs. The same graph gives the same digits. */
export type Ranking = {
  /** The measure. */
  by: RankingMeasure;
  /** Which pairs are ties. */
  ties: Ties;
  /** The types that count. */
  types: Array<RelationType>;
  /** The method, in a sentence. */
  method: Scalars['String']['output'];
  /** Where it is published. */
  reference: Scalars['String']['output'];
  /** Whether ties have a direction. */
  directed: Scalars['Boolean']['output'];
  /** PAGERANK: the chance to follow a tie rather than to start anew; null elsewhere. */
  damping?: Maybe<Scalars['Float']['output']>;
  /** PAGERANK: it ends when a round changes the values by less than this for each actor on the average; null elsewhere. */
  tolerance?: Maybe<Scalars['Float']['output']>;
  /** PAGERANK: rounds at most, more than it can need; null elsewhere. */
  maxIterations?: Maybe<Scalars['Int']['output']>;
  /** Decimal digits that values are rounded to; what differs behind them is equal. */
  digits: Scalars['Int']['output'];
  /** What it rests on. */
  graph: PairGraph;
  /** How many ties the measure saw: pairs, or for PAGERANK ordered pairs. */
  tieCount: Scalars['Int']['output'];
  /** Greatest value first, then by id. */
  rows: Array<RankedActor>;
  /** Actors that `among` names and no counted relation ties to another of them: they have no rank, which says nothing about the world. In order of id. */
  unconnected: Array<Actor>;
  /** How many these are. */
  unconnectedCount: Scalars['Int']['output'];
  /** The relations that count, in order of id. */
  relations: Array<Relation>;
  /** How many these are. */
  relationCount: Scalars['Int']['output'];
};


/** Actors in order of their place in the graph of pairs. The same graph gives the same digits. */
export type RankingRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Actors in order of their place in the graph of pairs. The same graph gives the same digits. */
export type RankingUnconnectedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Actors in order of their place in the graph of pairs. The same graph gives the same digits. */
export type RankingRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An actor and its place. */
export type RankedActor = {
  /** From 1; equal values share a rank, and the next rank is left out as often. */
  rank: Scalars['Int']['output'];
  /** The value: DEGREE a number of actors, PAGERANK a share of 1, BETWEENNESS from 0 to 1. */
  value: Scalars['Float']['output'];
  /** DEGREE: the value as a share of all other actors of the graph; null elsewhere. */
  normalized?: Maybe<Scalars['Float']['output']>;
  /** Who it is. */
  actor: Actor;
  /** With how many it is on friendly terms, whatever the ties asked for. */
  friendly: Scalars['Int']['output'];
  /** With how many on adverse terms. */
  adverse: Scalars['Int']['output'];
  /** With how many on neither, or on both alike. */
  mixed: Scalars['Int']['output'];
  /** The counted relations that it is an end of, in order of id. */
  relations: Array<Relation>;
  /** How many these are. */
  relationCount: Scalars['Int']['output'];
};


/** An actor and its place. */
export type RankedActorRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What holds between two entities, projected from the claims that say so. One relation for each type, pair of ends and spell; a symmetric type is stored once and seen from both ends. */
export type Relation = Node & {
  /** Readable id: from.type.to.spell. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** The relation type. */
  type: RelationType;
  /** The matter it is about: the type's. */
  aspect?: Maybe<Aspect>;
  /** When the spell began (year or date), or `before` / `now` where a source orders its stances without dating them. */
  spell: Scalars['String']['output'];
  /** The holder, or the first stored end of a symmetric type. */
  from: Entity;
  /** The other party, or the second stored end of a symmetric type. */
  to: Entity;
  /** The end that is not where you came from; null at the root. */
  other?: Maybe<Entity>;
  /** First day, as EDTF (`2017`, `2017-11`, `2017-11-12`); null: unknown. */
  since?: Maybe<Scalars['String']['output']>;
  /** First day on which it no longer holds, as EDTF; `..`: no end known; null: unknown. */
  until?: Maybe<Scalars['String']['output']>;
  /**
   * The first day on which it may hold; 0001-01-01 where nothing bounds it. With the next four, days can be compared without asking again: on a day it is POSSIBLE if `sinceMin` ≤ day < `untilMax`, CERTAIN if `sinceMax` ≤ day < `untilMin`.
   * A view of that day (`asOf`) shows it if it is one of the two and day < `supersededFrom`. Where `since` and `until` are both null it is UNDATED, and shown only if `undated` is INCLUDE and it is not `superseded` either.
   * Days compare as texts.
   */
  sinceMin: Scalars['Date']['output'];
  /** The first day on which it holds for certain, as far as its start goes: the last day that `since` allows; 9999-12-31 where the start is unknown. */
  sinceMax: Scalars['Date']['output'];
  /** The first day on which it may hold no longer; 9999-12-31 where no end is known (`..`), `sinceMin` where it is unknown whether it has ended. */
  untilMin: Scalars['Date']['output'];
  /** The first day on which it holds no longer for certain: the last day that `until` allows; 9999-12-31 where there is none that is known. */
  untilMax: Scalars['Date']['output'];
  /** How surely it holds on the day of the view; null where it does not hold then, as `history` can show. */
  certainty?: Maybe<Certainty>;
  /** How much; null where no claim says. */
  intensity?: Maybe<Intensity>;
  /** By which channel; null where no claim says. */
  channel?: Maybe<Channel>;
  /** How binding; null where no claim says. */
  formality?: Maybe<Formality>;
  /** How plainly the holder speaks; null where no claim says. */
  explicitness?: Maybe<Explicitness>;
  /** Which way the stance points; null where no claim says or the type has none. */
  polarity?: Maybe<Polarity>;
  /** Direction of change; null where no claim says. */
  trend?: Maybe<Trend>;
  /** Rank of a membership, of relations, of recognition or of control; null elsewhere. */
  standing?: Maybe<Standing>;
  /** State of the instrument; null where there is none. */
  status?: Maybe<InstrumentStatus>;
  /** Fields of activity that its claims name, all of them together; empty where none does. */
  sectors: Array<Sector>;
  /** +1 friendly, 0 neither, −1 adverse: the type's sign, or the polarity's where the type takes one; 0 where the intensity is NONE. */
  sign: Scalars['Int']['output'];
  /** The strongest modality of its claims: ASSERTED, then ASSESSED, then ATTRIBUTED. */
  modality: Modality;
  /** How sure we are: that of the best claim that has one; null where none has. */
  confidence?: Maybe<Confidence>;
  /** Whether its claims disagree on a value or a date, or one is contradicted. */
  disputed: Scalars['Boolean']['output'];
  /** Whether a later spell is said to have taken its place. */
  superseded: Scalars['Boolean']['output'];
  /** The day from which a dated later spell has taken its place for certain: from then on a view of that day leaves this one out, unless `history`. 9999-12-31 where none is said to have, or none with a start that is known. */
  supersededFrom: Scalars['Date']['output'];
  /** How many claims count for it. */
  claimCount: Scalars['Int']['output'];
  /** How many distinct sources they cite. */
  sourceCount: Scalars['Int']['output'];
  /** The best claim's summary, in our own words; null where it has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** A source's own few words for it; null where none are kept. */
  wording?: Maybe<Scalars['String']['output']>;
  /** The claims that it rests on, best first. Blind to the view. */
  claims: Array<Claim>;
  /** Relations whose place this one has taken, by a claim's word. Blind to the view. */
  supersedes: Array<Relation>;
  /** Relations that have taken its place, by a claim's word. Blind to the view. */
  supersededBy: Array<Relation>;
};


/** What holds between two entities, projected from the claims that say so. One relation for each type, pair of ends and spell; a symmetric type is stored once and seen from both ends. */
export type RelationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  all?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How surely a relation holds on a day. */
export type Certainty =
  /** Its dates leave no doubt. */
  | 'CERTAIN'
  /** Its dates allow it. */
  | 'POSSIBLE'
  /** It has no dates. */
  | 'UNDATED';

/** Order of relations; the id follows in the same direction, so that the order is total. */
export type RelationOrder =
  /** By id, which is by first end, type, second end, spell. */
  | 'ID'
  /** Oldest start first, unknown starts before all. */
  | 'SINCE_ASC'
  /** Newest start first, unknown starts last. */
  | 'SINCE_DESC';

/** Which relations to list; parts that are given must all fit. */
export type RelationFilter = {
  /** Only these types. */
  types?: InputMaybe<Array<RelationType>>;
  /** Only types of these aspects. */
  aspects?: InputMaybe<Array<Aspect>>;
  /** An end, whichever: id, or a name that resolves to one entity. */
  involving?: InputMaybe<Scalars['ID']['input']>;
  /** The first end: id, or a name that resolves to one actor. */
  from?: InputMaybe<Scalars['ID']['input']>;
  /** The second end: id, or a name that resolves to one entity. */
  to?: InputMaybe<Scalars['ID']['input']>;
  /** Only this modality. */
  modality?: InputMaybe<Modality>;
  /** Only of at least this confidence; a relation without one fails. */
  minConfidence?: InputMaybe<Confidence>;
  /** Only disputed ones, or only undisputed ones. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this sign: 1, 0 or -1. */
  sign?: InputMaybe<Scalars['Int']['input']>;
  /** Only this state of the instrument. */
  status?: InputMaybe<InstrumentStatus>;
  /** Only relations that name this field of activity. */
  sector?: InputMaybe<Sector>;
};

/** A page of relations. */
export type RelationConnection = {
  /** The page, in the order asked for. */
  edges: Array<RelationEdge>;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One relation of a page. */
export type RelationEdge = {
  /** Where it stands in the order. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: Relation;
};

/** A relation type with what the vocabulary says of it. */
export type RelationTypeInfo = {
  /** The type. */
  type: RelationType;
  /** Whether the ends differ in role; a symmetric type is stored once. */
  directed: Scalars['Boolean']['output'];
  /** Label for reading a directed type from its second end; null on symmetric types. */
  inverse?: Maybe<Scalars['String']['output']>;
  /** What the second end may be: Actor, Place, Coalition, Organization; empty where the type takes any number of ends. */
  to: Array<Scalars['String']['output']>;
  /** The matter; null where each claim names its own. */
  aspect?: Maybe<Aspect>;
  /** +1 friendly, 0 neither, −1 adverse, before polarity. */
  sign: Scalars['Int']['output'];
  /** Whether a stance of this type has a polarity. */
  takesPolarity: Scalars['Boolean']['output'];
  /** Whether it tells friend from foe, and so counts for triads, blocs, rankings and the sign of a pair unless other types are asked for. Ordinary business between governments (relations, recognition, trade, visits), memberships and pledges not to attack do not. */
  takesSides: Scalars['Boolean']['output'];
  /** The type that this one is a part of; null where there is none. */
  partOf?: Maybe<RelationType>;
  /** Whether claims of this type become relations. */
  projects: Scalars['Boolean']['output'];
  /** CAMEO event code; null where none fits. */
  cameo?: Maybe<Scalars['String']['output']>;
  /** PLOVER event type; null where none fits. */
  plover?: Maybe<Scalars['String']['output']>;
  /** What the type means, and what it does not. */
  meaning: Scalars['String']['output'];
};

/** How much of it there is, least to most; coded only from words of degree in the source. */
export type Intensity =
  /** Stated to be absent. */
  | 'NONE'
  /** Small or restricted. */
  | 'LIMITED'
  /** Between limited and expanded. */
  | 'MODERATE'
  /** Substantial: more than MODERATE, less than everything. */
  | 'EXPANDED'
  /** All that the type allows, such as an unrestricted treaty duty. */
  | 'FULL';

/** Whether the two deal with each other themselves or through others. */
export type Channel =
  /** No channel. */
  | 'NONE'
  /** Through third parties or private bodies. */
  | 'INDIRECT'
  /** Without a go-between. */
  | 'DIRECT';

/** The legal standing of the tie, least to most binding. */
export type Formality =
  /** Between private or semi-official bodies. */
  | 'UNOFFICIAL'
  /** Between governments, without a treaty. */
  | 'OFFICIAL'
  /** Under a treaty. */
  | 'TREATY';

/** How plainly the holder speaks. How sure we are of it is Confidence. */
export type Explicitness =
  /** Left unclear. */
  | 'AMBIGUOUS'
  /** To be read from conduct or between the lines. */
  | 'IMPLICIT'
  /** Said openly. */
  | 'EXPLICIT';

/** Which way a stance points. */
export type Polarity =
  /** Against the object. */
  | 'OPPOSES'
  /** Takes no side. */
  | 'NEUTRAL'
  /** For the object. */
  | 'SUPPORTS';

/** Direction of change that a source names without naming a level. */
export type Trend =
  /** Shrinking. */
  | 'FALLING'
  /** Unchanging. */
  | 'STEADY'
  /** Growing. */
  | 'RISING';

/** State of the instrument behind a relation. A view looks at dates only, so a treaty that is signed and not in force stands in it as well: filter by status. */
export type InstrumentStatus =
  /** Put forward by somebody. */
  | 'PROPOSED'
  /** Announced, not signed. */
  | 'ANNOUNCED'
  /** Signed, not in force. */
  | 'SIGNED'
  /** In force. */
  | 'IN_FORCE'
  /** In force on paper, without use. */
  | 'DORMANT'
  /** Suspended, not ended. */
  | 'SUSPENDED'
  /** Ended. */
  | 'TERMINATED';

/** Rank within a relation; which values fit depends on the relation type. */
export type Standing =
  /** Full membership, or full control of a place. */
  | 'FULL'
  /** Associate membership. */
  | 'ASSOCIATE'
  /** Observer. */
  | 'OBSERVER'
  /** Dialogue partner. */
  | 'DIALOGUE_PARTNER'
  /** Membership suspended. */
  | 'SUSPENDED'
  /** Relations at embassy level. */
  | 'EMBASSY'
  /** Relations by liaison offices. */
  | 'LIAISON'
  /** Relations by offices that are not official. */
  | 'UNOFFICIAL_OFFICE'
  /** Recognized as a state. */
  | 'STATE'
  /** Recognized as the government of a state. */
  | 'GOVERNMENT'
  /** Control of part of a place. */
  | 'PARTIAL';

/** Field of activity that a claim names. */
export type Sector =
  /** Cyber security. */
  | 'CYBER'
  /** Maritime security, coast guards and navies. */
  | 'MARITIME'
  /** Intelligence. */
  | 'INTELLIGENCE'
  /** Technology. */
  | 'TECHNOLOGY'
  /** Semiconductors. */
  | 'SEMICONDUCTORS'
  /** Sustainable energy. */
  | 'SUSTAINABLE_ENERGY'
  /** Education. */
  | 'EDUCATION'
  /** Culture. */
  | 'CULTURE'
  /** In words. */
  | 'DECLARED'
  /** By transits of ships or aircraft. */
  | 'TRANSIT';

/** How a source puts what it says. The first three project to relations, the others never do. */
export type Modality =
  /** Stated as fact. */
  | 'ASSERTED'
  /** Concluded by the author from signs. */
  | 'ASSESSED'
  /** Put in somebody else's mouth. */
  | 'ATTRIBUTED'
  /** Stated not to be so. */
  | 'DENIED'
  /** Said to come. */
  | 'FORECAST'
  /** Advised: must, should. */
  | 'RECOMMENDED'
  /** Aimed at, not said to be done. */
  | 'INTENDED'
  /** Supposed for argument's sake. */
  | 'HYPOTHETICAL';

/** How sure we are of what is claimed, after reading the source. */
export type Confidence =
  /** Rests on one weak source, or on general knowledge. */
  | 'LOW'
  /** Fits what else is known; part of it confirmed. */
  | 'MODERATE'
  /** Confirmed elsewhere. */
  | 'HIGH';

/** Likelihood words of a forecast, after the list of ICD 203. */
export type Likelihood =
  /** 1–5 %. */
  | 'ALMOST_NO_CHANCE'
  /** 5–20 %. */
  | 'VERY_UNLIKELY'
  /** 20–45 %. */
  | 'UNLIKELY'
  /** 45–55 %. */
  | 'ROUGHLY_EVEN_CHANCE'
  /** 55–80 %. */
  | 'LIKELY'
  /** 80–95 %. */
  | 'VERY_LIKELY'
  /** 95–99 %. */
  | 'ALMOST_CERTAIN';

/** Reliability of a source in the Admiralty code. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged; sorts as null. */
  | 'F';

/** The matter that a relation type or a claim is about. */
export type Aspect =
  /** Overall stance. */
  | 'POSTURE'
  /** Defense. */
  | 'DEFENSE'
  /** Intelligence. */
  | 'INTELLIGENCE'
  /** Diplomacy. */
  | 'DIPLOMACY'
  /** Sovereignty, recognition and control. */
  | 'SOVEREIGNTY'
  /** Strategic alignment. */
  | 'ALIGNMENT'
  /** Economy and trade. */
  | 'ECONOMY'
  /** Ties between peoples. */
  | 'PEOPLE'
  /** Navigation. */
  | 'NAVIGATION'
  /** Regional order and stability. */
  | 'ORDER'
  /** Membership. */
  | 'MEMBERSHIP';

/** What kind of place it is. */
export type PlaceKind =
  /** A sea. */
  | 'SEA'
  /** A strait. */
  | 'STRAIT'
  /** One island or several. */
  | 'ISLANDS'
  /** A reef, bank or shoal. */
  | 'SHOAL'
  /** An area of land. */
  | 'TERRITORY'
  /** A region of the world. */
  | 'REGION';

/** What kind of document a source is. */
export type SourceKind =
  /** A text that analyses or reports. */
  | 'ARTICLE'
  /** A treaty. */
  | 'TREATY'
  /** A founding charter. */
  | 'CHARTER'
  /** A communiqué. */
  | 'COMMUNIQUE'
  /** A joint statement. */
  | 'JOINT_STATEMENT'
  /** One government's statement. */
  | 'OFFICIAL_STATEMENT'
  /** A law or constitution. */
  | 'LAW'
  /** A court's decision. */
  | 'COURT_DECISION'
  /** A note to another government or body. */
  | 'NOTE_VERBALE'
  /** Notes exchanged. */
  | 'EXCHANGE_OF_NOTES'
  /** An agreement of private or semi-official bodies. */
  | 'PRIVATE_AGREEMENT'
  /** A secret agreement since released. */
  | 'DECLASSIFIED_AGREEMENT'
  /** The record of diplomatic ties. */
  | 'DIPLOMATIC_RECORD'
  /** A data set. */
  | 'DATASET'
  /** A press report. */
  | 'PRESS_REPORT'
  /** An event, as widely reported. */
  | 'EVENT'
  /** A Cypher script, for a claim adopted from a relationship written by hand. */
  | 'SCRIPT';

/** Which position a gap leaves unstated. */
export type GapSide =
  /** The earlier position. */
  | 'PREVIOUS'
  /** The present position. */
  | 'CURRENT'
  /** Both. */
  | 'BOTH';

/** At which end of its relations the entity stands that a coverage is of. */
export type CoverageEnd =
  /** It is the first end, the holder: the source names everybody toward whom it has the relation. */
  | 'FROM'
  /** It is the second end: the source names everybody who has the relation with it. Also for symmetric types. */
  | 'TO';

/** Why a source leaves a position unstated. */
export type GapReason =
  /** The source does not speak of it. */
  | 'SILENT'
  /** The source spoke of it, and that part is lost or damaged. */
  | 'LOST_IN_SOURCE'
  /** The source announces it, and it does not follow. */
  | 'ANNOUNCED_MISSING';

/** How a holder's position toward somebody has changed, derived from claims. There is one only where a source says that one stance took another's place, where two dated spells follow each other, or where a source leaves one side unstated. */
export type Shift = {
  /** Whose position it is. */
  holder: Actor;
  /** Toward whom or where. */
  toward: Entity;
  /** The matter. */
  aspect: Aspect;
  /** The relation type of the current position, or of the previous one where there is no current. */
  type: RelationType;
  /** What has become of the position. */
  state: ShiftState;
  /** The earlier position; null where it is not stated. */
  previous?: Maybe<Stance>;
  /** The present position; null where it is not stated or where its dates have ended. One that is stated to be absent (intensity NONE) is shown. */
  current?: Maybe<Stance>;
  /** The axes on which both positions are stated and differ. */
  changes: Array<AxisChange>;
  /** Shifts of other types in the same matter, and parts that the source names only now. */
  components: Array<Shift>;
  /** The gap that leaves a side unstated; null where none does. */
  gap?: Maybe<Gap>;
  /** The passages behind both positions. */
  evidence: Array<Evidence>;
};


/** How a holder's position toward somebody has changed, derived from claims. There is one only where a source says that one stance took another's place, where two dated spells follow each other, or where a source leaves one side unstated. */
export type ShiftEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What has become of a position. */
export type ShiftState =
  /** It differs from before. */
  | 'CHANGED'
  /** It is the same on every axis that both positions state. */
  | 'UNCHANGED'
  /** The source does not state the earlier position. */
  | 'UNSTATED_BEFORE'
  /** The source does not state the present position. */
  | 'UNSTATED_NOW'
  /** A source says that nothing was before. */
  | 'NEW'
  /** It has ended. */
  | 'ENDED';

/** A position at one time: the values of one relation as its holder's claims state them. */
export type Stance = {
  /** The source's own few words; its summary where no words are kept. */
  label?: Maybe<Scalars['String']['output']>;
  /** How much; null where not stated. */
  intensity?: Maybe<Intensity>;
  /** By which channel; null where not stated. */
  channel?: Maybe<Channel>;
  /** How binding; null where not stated. */
  formality?: Maybe<Formality>;
  /** How plainly the holder speaks; null where not stated. */
  explicitness?: Maybe<Explicitness>;
  /** Which way it points; null where not stated. */
  polarity?: Maybe<Polarity>;
  /** Direction of change; null where not stated. */
  trend?: Maybe<Trend>;
  /** Rank; null where it does not apply. */
  standing?: Maybe<Standing>;
  /** State of the instrument; null where there is none. */
  status?: Maybe<InstrumentStatus>;
  /** First day, as EDTF; null: unknown. */
  since?: Maybe<Scalars['String']['output']>;
  /** First day on which it no longer holds, as EDTF; null: unknown. */
  until?: Maybe<Scalars['String']['output']>;
  /** The strongest modality of the claims. */
  modality: Modality;
  /** The relation that the stance is of. */
  relation: Relation;
};

/** A value that differs between two positions. */
export type AxisChange = {
  /** The axis. */
  axis: Axis;
  /** Its value before. */
  from: Scalars['String']['output'];
  /** Its value now. */
  to: Scalars['String']['output'];
  /** How many steps of the scale up (+) or down (−); null where the axis is no scale. */
  steps?: Maybe<Scalars['Int']['output']>;
};

/** An axis of a stance. */
export type Axis =
  /** How much. */
  | 'INTENSITY'
  /** By which channel. */
  | 'CHANNEL'
  /** How binding. */
  | 'FORMALITY'
  /** How plainly. */
  | 'EXPLICITNESS'
  /** Which way. */
  | 'POLARITY'
  /** Direction of change. */
  | 'TREND'
  /** Rank. */
  | 'STANDING';

/** A document that claims rest on. */
export type Source = Node & {
  /** Readable id, beginning with `src-`. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** Title, or a description where it has none. */
  title: Scalars['String']['output'];
  /** What kind of document; null where not coded. */
  kind?: Maybe<SourceKind>;
  /** Who published or signed it; null where not stated. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Address; null where none is known. */
  url?: Maybe<Scalars['String']['output']>;
  /** Day, month or year of publication, as EDTF; null where not stated. */
  publishedOn?: Maybe<Scalars['String']['output']>;
  /** Day it was read, as EDTF; null where not recorded. */
  retrievedOn?: Maybe<Scalars['String']['output']>;
  /** Licence of the text; null where not stated. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Reliability in the Admiralty code, our own grading; null where not graded. */
  reliability?: Maybe<Reliability>;
  /** Why it was graded so; null where no reason is kept. */
  reliabilityReason?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the whole text, for whoever holds it; null where not held. */
  sha256?: Maybe<Scalars['String']['output']>;
};

/** Which sources to list; parts that are given must all fit. */
export type SourceFilter = {
  /** Only this kind of document. */
  kind?: InputMaybe<SourceKind>;
  /** Only this reliability. */
  reliability?: InputMaybe<Reliability>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The page, in order of id. */
  edges: Array<SourceEdge>;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One source of a page. */
export type SourceEdge = {
  /** Where it stands in the order. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** A position that a source leaves unstated: kept, so that "not stated" can be shown and counted, never filled in. */
export type Gap = Node & {
  /** Readable id, beginning with `gap-`. */
  id: Scalars['ID']['output'];
  /** Opaque id. */
  globalId: Scalars['ID']['output'];
  /** The matter. */
  aspect: Aspect;
  /** Which position is missing. */
  side: GapSide;
  /** Why it is missing. */
  reason: GapReason;
  /** A remark; null where there is none. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whose position is missing. */
  holder: Actor;
  /** Toward whom or where. */
  toward: Entity;
  /** The source that leaves it unstated. */
  source: Source;
};

/** Entities and the relations between them. */
export type Subgraph = {
  /** The entities: those named in that order, else those with most relations first, then by id. */
  nodes: Array<SubgraphNode>;
  /** Names and ids of `of` that lead to no entity, or to several alike, as they were given and in their order, each once. */
  missing: Array<Scalars['String']['output']>;
  /** How many entities `limit` leaves out: of those named, else of the whole graph. */
  entitiesLeftOut: Scalars['Int']['output'];
  /** The relations drawn, in the order in which they were chosen; each has both ends among the nodes. */
  relations: Array<Relation>;
  /** How many relations stand between the entities drawn, those left out among them. */
  relationCount: Scalars['Int']['output'];
  /** Claims that no relation is made of because of how the source puts them (denials, forecasts, advice, plans, what-ifs), with at least one of the entities drawn as subject or object, or in `about`. By modality, in the order of the list; a modality that no claim has is left out. Retracted claims do not count. Blind to the view and to `types`. */
  unprojected: Array<UnprojectedClaims>;
};

/** An entity of a subgraph. */
export type SubgraphNode = {
  /** The entity. */
  entity: Entity;
  /** How many relations it has with the other entities drawn, those left out among them. */
  relationCount: Scalars['Int']['output'];
  /** How many relations of these types it has in the whole graph, whatever the view. */
  totalRelations: Scalars['Int']['output'];
};

/** Claims of one modality that no relation is made of. */
export type UnprojectedClaims = {
  /** How their sources put them. */
  modality: Modality;
  /** How many they are. */
  claimCount: Scalars['Int']['output'];
  /** The claims, by id. */
  claims: Array<Claim>;
};


/** Claims of one modality that no relation is made of. */
export type UnprojectedClaimsClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The entities next to one. */
export type Neighbours = {
  /** The entity. */
  entity: Entity;
  /** How many relations the view shows of it. */
  relationCount: Scalars['Int']['output'];
  /** The same by type, with the entities at their other ends, in the order of the vocabulary; a type without any is left out. */
  byType: Array<NeighboursByType>;
};

/** The entities that one has a relation of one type with. */
export type NeighboursByType = {
  /** The type. */
  type: RelationType;
  /** Its matter. */
  aspect?: Maybe<Aspect>;
  /** How many relations of the type it has, whichever way they point. */
  relationCount: Scalars['Int']['output'];
  /** How many entities are at their other ends, each counted once. */
  entityCount: Scalars['Int']['output'];
  /** These entities; those with most relations of the type to it come first, then by id. */
  entities: Array<Entity>;
};


/** The entities that one has a relation of one type with. */
export type NeighboursByTypeEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A step of the calendar. */
export type TimeStep =
  /** From the first day of a month. */
  | 'MONTH'
  /** From the first of January, April, July or October. */
  | 'QUARTER'
  /** From the first of January. */
  | 'YEAR';

/** What a time series is counted by. */
export type TimeSeriesKey =
  /** The sign of the relation: 1, 0, -1. */
  | 'SIGN'
  /** The relation type. */
  | 'TYPE'
  /** The matter. */
  | 'ASPECT';

/** Relations counted over time. */
export type TimeSeries = {
  /** One for each step, earliest first. */
  points: Array<TimeSeriesPoint>;
  /** Relations that have no date and are not superseded: they stand in no point. */
  undated: Scalars['Int']['output'];
  /** Relations left out because their instrument is not in force today: proposed, announced or signed; or dormant, suspended or terminated since an unknown day. 0 with `filter.status`. */
  notInEffect: Scalars['Int']['output'];
  /** Dated relations that may have begun between the first step and the last, and that no `began` counts: their date is too coarse for the step, or not known. */
  beganUnplaced: Scalars['Int']['output'];
  /** Dated relations that may have ended between the first step and the last, and that neither `ended` nor `superseded` counts: their date is too coarse for the step, or not known. */
  endedUnplaced: Scalars['Int']['output'];
};

/** The first day of a step, and what happened until the next. */
export type TimeSeriesPoint = {
  /** The first day of the step. */
  day: Scalars['Date']['output'];
  /** Relations that hold on that day without doubt. */
  certain: Scalars['Int']['output'];
  /** Relations whose dates allow that they hold on that day, the certain ones among them. */
  possible: Scalars['Int']['output'];
  /** Relations that began within the step, by dates precise enough to say so: a year is for steps of a year. */
  began: Scalars['Int']['output'];
  /** Relations whose first day on which they no longer hold is within the step, by dates precise enough to say so. */
  ended: Scalars['Int']['output'];
  /** Relations that had not ended, and whose place a later spell with a date has certainly taken on a day within the step. */
  superseded: Scalars['Int']['output'];
  /** The same for each value of `by` that occurs in the series, in the order of the vocabulary, signs from 1 to -1; empty without `by`. */
  groups: Array<TimeSeriesGroup>;
  /** The relations that `possible` counts, by id. Refused with QUERY_TOO_COSTLY in a series of more than 100 steps or where the filter leaves more than 50,000 of all times, and with BAD_USER_INPUT unless `first` is from 1 to 100. */
  relations: Array<Relation>;
};


/** The first day of a step, and what happened until the next. */
export type TimeSeriesPointRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A point's relations that have one value. */
export type TimeSeriesGroup = {
  /** The value: a sign, a type or a matter. */
  key: Scalars['String']['output'];
  /** As at the point. */
  certain: Scalars['Int']['output'];
  /** As at the point. */
  possible: Scalars['Int']['output'];
  /** As at the point. */
  began: Scalars['Int']['output'];
  /** As at the point. */
  ended: Scalars['Int']['output'];
  /** As at the point. */
  superseded: Scalars['Int']['output'];
};

/** The triangles of a signed graph. */
export type Triads = {
  /** How many triangles there are of each kind. */
  counts: TriadCounts;
  /** The graph that they were looked for in. */
  graph: PairGraph;
  /** The first of them. */
  triads: Array<Triad>;
};

/** How many triangles there are of each kind. */
export type TriadCounts = {
  /** In all. */
  total: Scalars['Int']['output'];
  /** Those whose product of signs is +1. */
  balanced: Scalars['Int']['output'];
  /** Those whose product of signs is −1. */
  strained: Scalars['Int']['output'];
  /** Three friendly pairs: balanced. */
  allFriendly: Scalars['Int']['output'];
  /** One adverse pair of two that share a friend: strained. */
  oneAdverse: Scalars['Int']['output'];
  /** Two adverse pairs: two friends with one adversary; balanced. */
  twoAdverse: Scalars['Int']['output'];
  /** Three adverse pairs: strained by the rule used here; Davis (1967) counts it as balanced. */
  allAdverse: Scalars['Int']['output'];
  /** Balanced triangles as a part of all, 0 to 1; null where there is none. */
  balance?: Maybe<Scalars['Float']['output']>;
};

/** Three actors, each pair of them friendly or adverse. */
export type Triad = {
  /** The actors, in order of id. */
  actors: Array<Actor>;
  /** Which kind it is. */
  kind: TriadKind;
  /** Whether the product of its signs is +1. */
  balanced: Scalars['Boolean']['output'];
  /** First and second actor, first and third, second and third. */
  pairs: Array<Pair>;
  /** The adverse pairs of a strained triangle: were one of them friendly, it would be balanced. Empty where it is balanced. */
  strainedBy: Array<Pair>;
};

/** A triangle by its adverse pairs. */
export type TriadKind =
  /** Three friendly pairs: balanced. */
  | 'ALL_FRIENDLY'
  /** One adverse pair: strained. */
  | 'ONE_ADVERSE'
  /** Two adverse pairs: balanced. */
  | 'TWO_ADVERSE'
  /** Three adverse pairs: strained. */
  | 'ALL_ADVERSE';

/** A type of relation, from the closed list; as stored in Neo4j. */
export type RelationType =
  /** Overall stance toward the second where no narrower type fits; polarity and explicitness say what it is. */
  | 'TAKES_POSITION_ON'
  /** Strained relations with no act named; a named act takes its own type. */
  | 'TENSION_WITH'
  /** Working defense ties: planning, procurement, training, logistics. */
  | 'DEFENSE_COOPERATION_WITH'
  /** Exchange of intelligence, cyber-threat information included; other cyber work is DEFENSE_COOPERATION_WITH with sector CYBER. */
  | 'INTELLIGENCE_SHARING_WITH'
  /** Military or coast-guard exercises held together (an exercise held alone is MILITARY_PRESSURE_ON or nothing). */
  | 'JOINT_EXERCISE_WITH'
  /** A treaty duty of the first party to help defend the second; each direction is its own relation. */
  | 'DEFENSE_PLEDGE_TO'
  /** A treaty duty to consult when the second party is threatened. */
  | 'CONSULTATION_PLEDGE_TO'
  /** A treaty duty not to attack; never counted as an alliance. */
  | 'NONAGGRESSION_PLEDGE_TO'
  /** Arms, funds or training given. */
  | 'MILITARY_AID_TO'
  /** Forces of the second stationed on the territory of the first. */
  | 'HOSTS_FORCES_OF'
  /** Public backing of the second's international role or position. */
  | 'DIPLOMATIC_SUPPORT_FOR'
  /** Official relations; level and channel say how (embassy, liaison, unofficial office). */
  | 'DIPLOMATIC_RELATIONS_WITH'
  /** Legal recognition as a state or as the government of a state; never "recognizes as a partner". */
  | 'RECOGNIZES'
  /** Visits and talks of ministers, leaders, senior officials or members of parliament, as a practice. */
  | 'HIGH_LEVEL_EXCHANGE_WITH'
  /** Declared common strategic line; with a coalition (one's own too) the coalition is the end and is never expanded to its members. */
  | 'STRATEGIC_ALIGNMENT_WITH'
  /** Aim of offsetting the named second's power: ASSERTED or INTENDED if the first declares it, ATTRIBUTED or ASSESSED if others see it. */
  | 'COUNTERBALANCES'
  /** Sorties, transits, exercises or threats of force directed at the second. */
  | 'MILITARY_PRESSURE_ON'
  /** Protest, isolation, demarches, threats to relations. */
  | 'DIPLOMATIC_PRESSURE_ON'
  /** Sanctions, bans or trade restrictions used as pressure. */
  | 'ECONOMIC_COERCION_OF'
  /** A trade or investment agreement; sector says on what (technology, semiconductors, sustainable energy). */
  | 'TRADE_AGREEMENT_WITH'
  /** Educational and cultural exchange. */
  | 'PEOPLE_EXCHANGE_WITH'
  /** Claim of sovereignty: over the actor where it covers all that the actor administers, else over the place. */
  | 'TERRITORIAL_CLAIM_ON'
  /** Actual control of a place. */
  | 'ADMINISTERS'
  /** Support for freedom of navigation, in words (sector DECLARED) or by transits (sector TRANSIT). */
  | 'UPHOLDS_NAVIGATION_IN'
  /** Acts that hinder passage in a sea or strait. */
  | 'RESTRICTS_NAVIGATION_IN'
  /** Names the second a partner, in words and one-sidedly; neither recognition nor pledge. */
  | 'REGARDS_AS_PARTNER'
  /** Contests by word or conduct a sovereignty position of the second, without pressure on it. */
  | 'CHALLENGES_CLAIM_OF'
  /** Naval, air or coast-guard activity in a sea, strait or region with no target named. */
  | 'MILITARY_ACTIVITY_IN'
  /** Declared commitment to peace, stability or the existing order in a strait or region. */
  | 'UPHOLDS_STABILITY_IN'
  /** Membership; standing FULL, ASSOCIATE, OBSERVER, DIALOGUE_PARTNER or SUSPENDED; one relation a spell. */
  | 'MEMBER_OF'
  /** Anything else worth keeping (effects, motives, outlooks, unnamed ends); its aspect comes from the claim; never projected. */
  | 'STATEMENT_ABOUT';
