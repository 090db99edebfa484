// What the benchmark compares with: @neo4j/graphql over Apollo, on the same database, behind the same bare HTTP server as this project's API.
// Runs in a process of its own, from a copy of this folder in which its packages are installed.
import { createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const VIEWED = 'id: ID! spell: String since: String until: String intensity: String channel: String formality: String';
const SCALES = 'explicitness: String polarity: String trend: String standing: String status: String modality: String';

const relations = (type, queryDirection) =>
  `[Actor!]! @relationship(type: "${type}", direction: OUT, queryDirection: ${queryDirection}, properties: "Relation")`;

/** The part of the model that is asked for. Scales are strings: enums would only add work. */
const typeDefs = `
extend schema @mutation(operations: [])
type Actor @node {
  id: ID! name: String! formalName: String
  defense: ${relations('DEFENSE_COOPERATION_WITH', 'UNDIRECTED')}
  trade: ${relations('TRADE_AGREEMENT_WITH', 'UNDIRECTED')}
  support: ${relations('DIPLOMATIC_SUPPORT_FOR', 'DIRECTED')}
}
type Place @node { id: ID! name: String! }
union Entity = Actor | Place
type Relation @relationshipProperties {
  ${VIEWED} ${SCALES} confidence: String disputed: Boolean
  sinceMin: Date untilMax: Date superseded: Boolean
}
type Claim @node {
  id: ID! type: String! modality: String! retractedAt: DateTime
  subject: [Actor!]! @relationship(type: "SUBJECT", direction: OUT)
  object: [Entity!]! @relationship(type: "OBJECT", direction: OUT)
  evidence: [Passage!]! @relationship(type: "CITES", direction: OUT)
}
type Passage @node { id: ID! locator: String! source: [Source!]! @relationship(type: "IN", direction: OUT) }
type Source @node { id: ID! title: String! }
type Alias @node @fulltext(indexes: [{ indexName: "entity_names", queryName: "aliasesByName", fields: ["surface"] }]) {
  surface: String!
  named: [Actor!]! @relationship(type: "NAMES", direction: OUT)
}
type Query {
  search(words: String!, first: Int!): [Actor!]! @cypher(columnName: "entity", statement: """
    CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: 1000}) YIELD node, score
    OPTIONAL MATCH (node)-[:NAMES]->(named:Actor)
    WITH CASE WHEN node:Alias THEN named WHEN node:Actor THEN node END AS entity, score
    WHERE entity IS NOT NULL
    WITH entity, max(score) AS score ORDER BY score DESC, entity.id LIMIT $first
    RETURN entity
  """)
}`;

let driver;
/** The statements sent since recording began; null: they are not recorded. */
let recorded = null;

/** The driver, with an ear on what is sent. */
function connect({ uri, user, password }) {
  const bare = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const openSession = bare.session.bind(bare);
  bare.session = (config) => {
    const session = openSession(config);
    if (!recorded) return session;
    const executeRead = session.executeRead.bind(session);
    session.executeRead = (work, options) => executeRead((tx) => work(heard(tx)), options);
    return session;
  };
  return bare;
}

function heard(tx) {
  const run = (text, parameters) => {
    recorded.push({ text, parameters });
    return tx.run(text, parameters);
  };
  return { run };
}

async function start(settings) {
  driver = connect(settings);
  const apollo = new ApolloServer({
    schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema(),
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const server = createServer((request, response) => {
    answer(apollo, request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { kind: 'ready', url: `http://127.0.0.1:${server.address().port}/graphql` };
}

async function answer(apollo, request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const httpGraphQLRequest = {
    method: request.method,
    headers: new HeaderMap(Object.entries(request.headers)),
    search: '',
    body: JSON.parse(Buffer.concat(chunks).toString()),
  };
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: async () => ({ executionContext: driver }),
  });
  const head = { ...Object.fromEntries(headers), 'content-length': Buffer.byteLength(body.string) };
  response.writeHead(status ?? 200, head);
  response.end(body.string);
}

/** What the recorded statements cost, by the database's own count. */
async function profile() {
  const statements = recorded ?? [];
  recorded = null;
  let hits = 0;
  for (const { text, parameters } of statements) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    hits += hitsOf(summary.profile);
    await session.close();
  }
  return { kind: 'profile', texts: statements.map(({ text }) => text), hits };
}

const hitsOf = ({ dbHits, children }) => dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0);

async function handle(order) {
  if (order.kind === 'start') return start(order.settings);
  if (order.kind === 'record') {
    recorded = [];
    return { kind: 'done' };
  }
  if (order.kind === 'profile') return profile();
  const { user, system } = process.cpuUsage();
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return { kind: 'usage', cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 2 ** 20, peakMb };
}

process.on('message', (order) => {
  handle(order).then(
    (reply) => process.send(reply),
    (error) => {
      console.error(error);
      process.disconnect();
    },
  );
});
// biome-ignore lint/nursery/noProcessExit: nobody asks any more
process.on('disconnect', () => process.exit());
