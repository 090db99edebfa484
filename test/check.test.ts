import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, checkGraph, type Finding } from '../src/graph/check.js';
import { applyConstraints } from '../src/graph/constraints.js';
import { ownScript, ownScripts } from '../src/graph/cypher-files.js';
import { emptyGraph, seededGraph, testDatabase } from './database.js';

const database = testDatabase();

beforeAll(() => seededGraph(database));
afterAll(() => emptyGraph(database));

const brief = (findings: readonly Finding[]) => findings.map(({ code, subject }) => `${code} ${subject}`);

/** What check finds in the changed graph; the change is taken back. */
function spoiled(cypher: string, limit = 100): Promise<Finding[]> {
  return database.attempt(async (writer) => {
    await writer.execute(cypher);
    return { keep: false, value: await checkGraph(writer, { limit }) };
  });
}

/** A claim that is in order and makes no relation, but for what a case sets. */
const claim = (set: string) => `
  MATCH (tokyo:Actor {id: 'tokyo'}), (taipei:Actor {id: 'taipei'}), (p:Passage {id: 'ps-article-lede-s1'})
  CREATE (c:Claim {id: 'cl-new', type: 'TENSION_WITH', modality: 'FORECAST', spell: 'now', recordedAt: datetime()})
  CREATE (c)-[:SUBJECT]->(tokyo) CREATE (c)-[:OBJECT]->(taipei) CREATE (c)-[:CITES]->(p) SET ${set}`;
/** The same with another type and end. */
const claimOf = (type: string, end: string, label: string, set = 'c.note = null') => `
  MATCH (tokyo:Actor {id: 'tokyo'}), (p:Passage {id: 'ps-article-lede-s1'}), (end:Actor|Place {id: '${end}'})
  CREATE (c:Claim {id: 'cl-new', type: '${type}', modality: 'FORECAST', spell: 'now', recordedAt: datetime()})
  CREATE (c)-[:SUBJECT]->(tokyo) CREATE (c)-[:${label}]->(end) CREATE (c)-[:CITES]->(p) SET ${set}`;
/** A change of a node that the seeds hold. */
const at = (id: string, change: string) =>
  `MATCH (n:Actor|Place|Alias|Source|Passage|Claim|Gap|Coverage {id: '${id}'}) ${change}`;
/** A relationship between two nodes that the seeds hold, named r. */
const link = (from: string, type: string, to: string) =>
  `MATCH (a {id: '${from}'}), (b {id: '${to}'}) CREATE (a)-[r:${type}]->(b)`;
/** Another end of the only such relationship of a node, or none. */
const move = (from: string, type: string, to?: string) =>
  `MATCH (a {id: '${from}'})-[old:${type}]->() DELETE old${to ? ` WITH a MATCH (b {id: '${to}'}) CREATE (a)-[:${type}]->(b)` : ''}`;
/** A change of how an alias names Tokyo. */
const ALIAS = 'al-tokyo-日本';
const NAMED = `(${ALIAS})-[:NAMES]->(tokyo)`;
const named = (set: string) => `MATCH (:Alias {id: '${ALIAS}'})-[names:NAMES]->() SET ${set}`;
/** A change of a relation that the seeds lead to. */
const PLEDGE = 'washington.defense-pledge-to.tokyo.1960';
const PLEDGED = 'cl-washington-defense-pledge-to-tokyo-1960';
const relation = (change: string) => `MATCH (a)-[r:DEFENSE_PLEDGE_TO {id: '${PLEDGE}'}]->(b) ${change}`;
const TALKS = 'cl-tokyo-diplomatic-relations-with-washington-1952';
const GAP = 'gap-article-alignment-previous';
const COVERAGE = 'cov-quad-members-2017';
const FORECAST = 'cl-article-31';
const retracted = "SET n.retractedAt = datetime(), n.retractedBecause = 'wrong'";
/** Claims of fact without relation, each superseding the one before; `closed`: the first supersedes the last. */
const chain = (length: number, closed: boolean) => `
  MATCH (tokyo:Actor {id: 'tokyo'}), (p:Passage {id: 'ps-article-lede-s1'})
  UNWIND range(1, ${length}) AS i
  CREATE (c:Claim {id: 'cl-' + right('00' + i, 3), type: 'STATEMENT_ABOUT', modality: 'ASSERTED', spell: 'now', recordedAt: datetime()})
  CREATE (c)-[:SUBJECT]->(tokyo) CREATE (c)-[:CITES]->(p)
  WITH collect(c) AS claims
  UNWIND range(${closed ? 0 : 1}, size(claims) - 1) AS i
  WITH claims[i] AS newer, claims[i - 1] AS older CREATE (newer)-[:SUPERSEDES]->(older)`;

/** Name; what is done to the graph; every finding that follows, none if the graph stays in order. */
// biome-ignore format: a case is a line
const CASES: readonly (readonly [name: string, spoil: string, ...findings: string[]])[] = [
  ['a sound claim', claim("c.note = 'sound'")],
  ['a node of an unknown label', "CREATE (:Clam {id: 'cl-x'})", 'NODE_KIND cl-x'],
  ['a node of two kinds', "CREATE (:Actor:State:Place {id: 'x', name: 'X'})", 'NODE_KIND x'],
  ['an actor of two kinds', at('tokyo', 'SET n:Organization'), 'NODE_KIND tokyo'],
  ['an actor of no kind', "CREATE (:Actor {id: 'x', name: 'X'})", 'NODE_KIND x'],
  ['a state that is no actor', "CREATE (:State {id: 'x', name: 'X'})", 'NODE_KIND x'],
  ['a place that acts', at('taiwan-strait', 'SET n:State'), 'NODE_KIND taiwan-strait'],

  ['an id in capitals', "CREATE (:Place {id: 'Quad', name: 'Q'})", 'ID_MALFORMED Quad'],
  ['a claim without its prefix', claim("c.id = 'new'"), 'ID_MALFORMED new'],
  ['a place with the prefix of a claim', "CREATE (:Place {id: 'cl-place', name: 'P'})", 'ID_MALFORMED cl-place'],
  ['an alias that is only a prefix', "CREATE (:Alias {id: 'al-', surface: 's', sense: 's'})", 'ID_MALFORMED al-'],
  ['a place with the id of an actor', "CREATE (:Place {id: 'tokyo', name: 'Tokyo'})", 'ID_TWICE tokyo'],
  ['a place with the id of the revision', "CREATE (:Place {id: 'revision', name: 'R'})", 'ID_TWICE revision'],

  ['a changed type', "MATCH (t:RelationType {type: 'TENSION_WITH'}) SET t.sign = 1", 'VOCABULARY_DIFFERS TENSION_WITH'],
  ['a type of many relations changed', "MATCH (t:RelationType {type: 'MEMBER_OF'}) SET t.sign = 1, t.directed = 'no'", 'VOCABULARY_DIFFERS MEMBER_OF'],
  ['a type with a property more', "MATCH (t:RelationType {type: 'TENSION_WITH'}) SET t.colour = 'red'", 'VOCABULARY_DIFFERS TENSION_WITH'],
  ['a missing type', "MATCH (t:RelationType {type: 'TENSION_WITH'}) DELETE t", 'VOCABULARY_DIFFERS TENSION_WITH'],
  ['a type of somebody', "CREATE (:RelationType {type: 'LIKES'})", 'VOCABULARY_DIFFERS LIKES'],

  ['an actor without name', at('tokyo', 'REMOVE n.name'), 'PROPERTY_MISSING tokyo'],
  ['a source with a blank title', at('src-anzus', "SET n.title = ' '"), 'PROPERTY_MISSING src-anzus'],
  ['a passage without locator', at('ps-article-lede-s1', 'REMOVE n.locator'), 'PROPERTY_MISSING ps-article-lede-s1'],
  ['a placeholder', at('ps-article-lede-s1', "SET n.locator = 'TODO: section'"), 'TEXT_PLACEHOLDER ps-article-lede-s1'],
  ['an alias without surface', at(ALIAS, 'REMOVE n.surface'), `PROPERTY_MISSING ${ALIAS}`],
  ['a misspelled axis', claim("c.inensity = 'FULL'"), 'PROPERTY_UNKNOWN cl-new'],
  ['a misspelled field of a source', at('src-anzus', "SET n.relibility = 'A'"), 'PROPERTY_UNKNOWN src-anzus'],

  ['an unknown type', claim("c.type = 'LIKES'"), 'VALUE_UNKNOWN cl-new'],
  ['no type', claim('c.type = null'), 'VALUE_UNKNOWN cl-new'],
  ['an unknown modality', claim("c.modality = 'SAID'"), 'VALUE_UNKNOWN cl-new'],
  ['no modality', claim('c.modality = null'), 'VALUE_UNKNOWN cl-new'],
  ['a value in lower case', claim("c.intensity = 'full'"), 'VALUE_UNKNOWN cl-new'],
  ['two values out of their lists', claim("c.channel = 'X', c.formality = 'Y'"), 'VALUE_UNKNOWN cl-new', 'VALUE_UNKNOWN cl-new'],
  ['an unknown explicitness', claim("c.explicitness = 'X'"), 'VALUE_UNKNOWN cl-new'],
  ['an unknown trend', claim("c.trend = 'X'"), 'VALUE_UNKNOWN cl-new'],
  ['an unknown status', claim("c.status = 'X'"), 'VALUE_UNKNOWN cl-new'],
  ['an unknown standing', claim("c.standing = 'X'"), 'VALUE_UNKNOWN cl-new'],
  ['an unknown confidence', claim("c.confidence = 'X'"), 'VALUE_UNKNOWN cl-new'],
  ['an unknown likelihood', claim("c.likelihood = 'X'"), 'VALUE_UNKNOWN cl-new'],
  ['an unknown polarity', claimOf('TAKES_POSITION_ON', 'quad', 'OBJECT', "c.polarity = 'X'"), 'VALUE_UNKNOWN cl-new'],
  ['an unknown aspect', claimOf('STATEMENT_ABOUT', 'quad', 'ABOUT', "c.aspect = 'X'"), 'VALUE_UNKNOWN cl-new'],
  ['an axis that is a list', claim("c.intensity = ['FULL']"), 'VALUE_UNKNOWN cl-new'],
  ['an unknown sector', claim("c.sectors = ['CYBER', 'X']"), 'VALUE_UNKNOWN cl-new'],
  ['sectors that are no list', claim("c.sectors = 'CYBER'"), 'VALUE_UNKNOWN cl-new'],
  ['sound sectors', claim("c.sectors = ['CYBER', 'MARITIME']")],
  ['a credibility of 7', claim('c.credibility = 7'), 'VALUE_UNKNOWN cl-new'],
  ['a decimal credibility', claim('c.credibility = 3.0'), 'VALUE_UNKNOWN cl-new'],
  ['a flag that is a word', claim("c.mutual = 'yes'"), 'VALUE_UNKNOWN cl-new'],
  ['an unknown kind of source', at('src-anzus', "SET n.kind = 'PACT'"), 'VALUE_UNKNOWN src-anzus'],
  ['an unknown reliability', at('src-anzus', "SET n.reliability = 'G'"), 'VALUE_UNKNOWN src-anzus'],
  ['an unknown kind of place', at('taiwan-strait', "SET n.kind = 'RIVER'"), 'VALUE_UNKNOWN taiwan-strait'],
  ['a gap of no side', at(GAP, 'REMOVE n.side'), `VALUE_UNKNOWN ${GAP}`],
  ['a gap of an unknown reason and aspect', at(GAP, "SET n.reason = 'X', n.aspect = 'X'"), `VALUE_UNKNOWN ${GAP}`, `VALUE_UNKNOWN ${GAP}`],

  ['a coverage of no end and of an unknown type', at(COVERAGE, "SET n.end = 'BOTH', n.type = 'LIKES'"), `VALUE_UNKNOWN ${COVERAGE}`, `VALUE_UNKNOWN ${COVERAGE}`],
  ['a coverage of the type that never projects', at(COVERAGE, "SET n.type = 'STATEMENT_ABOUT'"), `VALUE_UNKNOWN ${COVERAGE}`],
  ['a misspelled field of a coverage', at(COVERAGE, 'SET n.complete = true'), `PROPERTY_UNKNOWN ${COVERAGE}`],
  ['a coverage of another form of id', at(COVERAGE, "SET n.id = 'quad-members'"), 'ID_MALFORMED quad-members'],
  ['a coverage with the id of an actor', at(COVERAGE, "SET n.id = 'quad'"), 'ID_MALFORMED quad', 'ID_TWICE quad'],

  ['30 February', claim("c.since = '2023-02-30'"), 'DATE_MALFORMED cl-new'],
  ['29 February of a common year', claim("c.since = '1900-02-29'"), 'DATE_MALFORMED cl-new'],
  ['29 February of a leap year', claim("c.since = '2024-02-29'")],
  ['the last day that there is', claim("c.since = '9999-12-31'")],
  ['a thirteenth month', claim("c.until = '2023-13'"), 'DATE_MALFORMED cl-new'],
  ['a year of two digits', claim("c.until = '23'"), 'DATE_MALFORMED cl-new'],
  ['a date in words', claim("c.since = 'May 2023'"), 'DATE_MALFORMED cl-new'],
  ['a date that is a number', claim('c.since = 2023'), 'DATE_MALFORMED cl-new'],
  ['a date that is no text', claim("c.since = date('2023-05-01')"), 'DATE_MALFORMED cl-new'],
  ['an open beginning and end', claim("c.since = '..', c.until = '..'")],
  ['a spell in words', claim("c.spell = 'after'"), 'DATE_MALFORMED cl-new'],
  ['a source of no day', at('src-anzus', "SET n.publishedOn = '1951-09-31', n.retrievedOn = 'today'"), 'DATE_MALFORMED src-anzus', 'DATE_MALFORMED src-anzus'],
  ['a name from no day', named("names.from = 'x'"), `DATE_MALFORMED ${NAMED}`],
  ['a malformed date and other faults', at(FORECAST, "SET n.since = 'x', n.until = '2023', n.trend = 'X'"), `VALUE_UNKNOWN ${FORECAST}`, `DATE_MALFORMED ${FORECAST}`],

  ['an end before the beginning', claim("c.since = '2023-05', c.until = '2023-04-30'"), 'DATE_ORDER cl-new'],
  ['an end on the day of the beginning', claim("c.since = '2023-05-01', c.until = '2023-05-01'"), 'DATE_ORDER cl-new'],
  ['an end in the year of the beginning', claim("c.since = '2023-05-01', c.until = '2023'")],
  ['a name that ends before it begins', named("names.from = '1946', names.until = '1945-12'"), `DATE_ORDER ${NAMED}`],
  ['a checksum in capitals', at('ps-article-lede-s1', 'SET n.sha256 = toUpper(n.sha256)'), 'SHA256_MALFORMED ps-article-lede-s1'],
  ['a checksum too short', at('src-anzus', "SET n.sha256 = 'abc'"), 'SHA256_MALFORMED src-anzus'],

  ['a position in whole degrees', at('quad', 'SET n.longitude = 120, n.latitude = -3')],
  ['a position at the end of the world', at('quad', 'SET n.longitude = -180.0, n.latitude = 90')],
  ['a position taken away', at('tokyo', 'SET n.longitude = null, n.latitude = null')],
  ['a longitude alone', at('quad', 'SET n.longitude = 120.0'), 'POSITION_MALFORMED quad'],
  ['a latitude alone', at('taiwan-strait', 'REMOVE n.longitude'), 'POSITION_MALFORMED taiwan-strait'],
  ['a longitude out of range', at('tokyo', 'SET n.longitude = 180.1'), 'POSITION_MALFORMED tokyo'],
  ['degrees the wrong way round', at('tokyo', 'SET n.longitude = 35.7, n.latitude = 139.7'), 'POSITION_MALFORMED tokyo'],
  ['a position of no numbers', at('tokyo', "SET n.longitude = '139.7', n.latitude = [35.7]"), 'POSITION_MALFORMED tokyo', 'POSITION_MALFORMED tokyo'],
  ['a longitude that is not a number', at('tokyo', 'SET n.longitude = 0.0 / 0.0'), 'POSITION_MALFORMED tokyo'],
  ['a position of a source', at('src-anzus', 'SET n.longitude = 1.0, n.latitude = 1.0'), 'PROPERTY_UNKNOWN src-anzus', 'PROPERTY_UNKNOWN src-anzus'],

  ['a citation of a source', link(FORECAST, 'CITES', 'src-anzus'), `LINK_MISPLACED (${FORECAST})-[:CITES]->(src-anzus)`],
  ['a misspelled link', link(FORECAST, 'CITE', 'ps-article-lede-s1'), `LINK_MISPLACED (${FORECAST})-[:CITE]->(ps-article-lede-s1)`],
  ['ABOUT on another type', link(FORECAST, 'ABOUT', 'quad'), `LINK_MISPLACED (${FORECAST})-[:ABOUT]->(quad)`],
  ['a claim that is its own part', link(FORECAST, 'PART_OF', FORECAST), `LINK_MISPLACED (${FORECAST})-[:PART_OF]->(${FORECAST})`],
  ['an actor that leads to a claim', link('quad', 'SUBJECT', FORECAST), `LINK_MISPLACED (quad)-[:SUBJECT]->(${FORECAST})`],
  ['a topic that is a place', link(FORECAST, 'TOPIC', 'taiwan-strait'), `LINK_MISPLACED (${FORECAST})-[:TOPIC]->(taiwan-strait)`],
  ['a second ATTRIBUTED_TO', link('cl-article-29', 'ATTRIBUTED_TO', 'quad'), 'LINK_MISPLACED (cl-article-29)-[:ATTRIBUTED_TO]->(quad)', 'LINK_MISPLACED (cl-article-29)-[:ATTRIBUTED_TO]->(tokyo)'],
  ['a property of a link', named("names.form = '1946'"), `LINK_MISPLACED ${NAMED}`],

  ['an alias of nothing', move(ALIAS, 'NAMES'), `ALIAS_NAMES ${ALIAS}`],
  ['an alias of nothing with a sense', `${move(ALIAS, 'NAMES')} SET a.sense = 'the islands'`],
  ['an alias of two', link(ALIAS, 'NAMES', 'quad'), `ALIAS_NAMES ${ALIAS}`],
  ['a passage of no source', move('ps-article-lede-s1', 'IN'), 'PASSAGE_SOURCE ps-article-lede-s1'],
  ['a passage of two sources', link('ps-article-lede-s3', 'IN', 'src-anzus'), 'PASSAGE_SOURCE ps-article-lede-s3'],
  ['a passage in a passage', move('ps-article-lede-s3', 'IN', 'ps-article-lede-s1'), 'PASSAGE_SOURCE ps-article-lede-s3'],
  ['a gap of no holder', move(GAP, 'HOLDER'), `GAP_ENDS ${GAP}`],
  ['a gap of no source and two objects', `${move(GAP, 'IN')} WITH a MATCH (b {id: 'taipei'}) CREATE (a)-[:TOWARD]->(b)`, `GAP_ENDS ${GAP}`, `GAP_ENDS ${GAP}`],
  ['a gap held by a place', move(GAP, 'HOLDER', 'taiwan-strait'), `GAP_ENDS ${GAP}`],

  ['a coverage of nobody', move(COVERAGE, 'COVERS'), `COVERAGE_ENDS ${COVERAGE}`],
  ['a coverage of two', link(COVERAGE, 'COVERS', 'aukus'), `COVERAGE_ENDS ${COVERAGE}`],
  ['a coverage of a state that has members', move(COVERAGE, 'COVERS', 'tokyo'), `COVERAGE_ENDS ${COVERAGE}`],
  ['a coverage of what a state is a member of', `${move(COVERAGE, 'COVERS', 'tokyo')} SET a.end = 'FROM'`],
  ['a coverage of a place as holder', `${move(COVERAGE, 'COVERS', 'senkaku-islands')} SET a.end = 'FROM', a.type = 'ADMINISTERS'`, `COVERAGE_ENDS ${COVERAGE}`],
  ['a coverage of the first end of a symmetric type', at(COVERAGE, "SET n.end = 'FROM', n.type = 'TENSION_WITH'"), `COVERAGE_ENDS ${COVERAGE}`],
  ['a coverage without passage', move(COVERAGE, 'CITES'), `COVERAGE_ENDS ${COVERAGE}`],
  ['a coverage without its time', at(COVERAGE, 'REMOVE n.until'), `COVERAGE_ENDS ${COVERAGE}`],
  ['a coverage of no time', at(COVERAGE, "SET n.until = '2017-11-12'"), `DATE_ORDER ${COVERAGE}`],
  ['a coverage from 30 February', at(COVERAGE, "SET n.since = '2017-02-30'"), `DATE_MALFORMED ${COVERAGE}`],
  ['a gap that covers', link(GAP, 'COVERS', 'quad'), `LINK_MISPLACED (${GAP})-[:COVERS]->(quad)`],

  ['no subject', move(FORECAST, 'SUBJECT'), `CLAIM_ENDS ${FORECAST}`],
  ['two subjects', link(FORECAST, 'SUBJECT', 'quad'), `CLAIM_ENDS ${FORECAST}`],
  ['the subject twice', link(FORECAST, 'SUBJECT', 'tokyo'), `CLAIM_ENDS ${FORECAST}`],
  ['a place as subject', move(FORECAST, 'SUBJECT', 'taiwan-strait'), `CLAIM_ENDS ${FORECAST}`],
  ['no object', move(FORECAST, 'OBJECT'), `CLAIM_ENDS ${FORECAST}`],
  ['two objects', link(FORECAST, 'OBJECT', 'quad'), `CLAIM_ENDS ${FORECAST}`],
  ['a source as object', move(FORECAST, 'OBJECT', 'src-anzus'), `CLAIM_ENDS ${FORECAST}`],
  ['a state as what one is a member of', claimOf('MEMBER_OF', 'taipei', 'OBJECT'), 'CLAIM_ENDS cl-new'],
  ['a coalition as what one is a member of', claimOf('MEMBER_OF', 'quad', 'OBJECT')],
  ['an actor as what is administered', claimOf('ADMINISTERS', 'taipei', 'OBJECT'), 'CLAIM_ENDS cl-new'],
  ['a statement with an object', claimOf('STATEMENT_ABOUT', 'quad', 'OBJECT'), 'CLAIM_ENDS cl-new'],
  ['a statement about a place', claimOf('STATEMENT_ABOUT', 'taiwan-strait', 'ABOUT')],
  ['a claim on oneself', claimOf('TENSION_WITH', 'tokyo', 'OBJECT'), 'CLAIM_ENDS cl-new'],

  ['no spell', claim('c.spell = null'), 'CLAIM_SPELL cl-new'],
  ['a spell of another year', claim("c.spell = '2023', c.since = '2024-01'"), 'CLAIM_SPELL cl-new'],
  ['a spell beside an open beginning', claim("c.spell = '2023', c.since = '..'"), 'CLAIM_SPELL cl-new'],
  ['a spell more exact than its date', claim("c.spell = '2023-05-01', c.since = '2023'")],
  ['a stance of now with a date', claim("c.spell = 'now', c.since = '2023'")],
  ['a likelihood on a fact', at('cl-article-03', "SET n.likelihood = 'LIKELY'"), 'CLAIM_FIELD cl-article-03'],
  ['a polarity on a type that takes none', claim("c.polarity = 'SUPPORTS'"), 'CLAIM_FIELD cl-new'],
  ['an aspect on a type that has one', claim("c.aspect = 'ECONOMY'"), 'CLAIM_FIELD cl-new'],
  ['a standing on a type that takes none', claim("c.standing = 'FULL'"), 'CLAIM_FIELD cl-new'],
  ['a standing of another type', claimOf('MEMBER_OF', 'quad', 'OBJECT', "c.standing = 'EMBASSY'"), 'CLAIM_FIELD cl-new'],
  ['no passage', move(FORECAST, 'CITES'), `CLAIM_EVIDENCE ${FORECAST}`],
  ['no passage, but retracted', `${move(FORECAST, 'CITES')} WITH a AS n ${retracted}`],
  ['no time of recording', claim('c.recordedAt = null'), 'CLAIM_RECORDED cl-new'],
  ['a time of recording that is a text', claim("c.recordedAt = '2024-01-01T00:00:00Z'"), 'CLAIM_RECORDED cl-new'],
  ['a retraction that is a flag', claim('c.retractedAt = true'), 'CLAIM_RECORDED cl-new'],
  ['a retraction before the recording', claim("c.retractedAt = datetime('1999-01-01T00:00Z')"), 'CLAIM_RECORDED cl-new'],
  ['a reason for no retraction', claim("c.retractedBecause = 'wrong'"), 'CLAIM_RECORDED cl-new'],

  ['a forecast that supersedes', link(FORECAST, 'SUPERSEDES', 'cl-article-03'), `SUPERSEDES_NOT_FACTUAL (${FORECAST})-[:SUPERSEDES]->(cl-article-03)`],
  ['a claim that supersedes itself', link('cl-article-03', 'SUPERSEDES', 'cl-article-03'), 'SUPERSEDES_CYCLE cl-article-03'],
  ['two that supersede each other', `${link('cl-article-03', 'SUPERSEDES', 'cl-article-06')} CREATE (b)-[:SUPERSEDES]->(a)`, 'SUPERSEDES_CYCLE cl-article-03'],
  ['a cycle of three hundred', chain(300, true), 'SUPERSEDES_CYCLE cl-001'],
  ['a chain of three hundred', chain(300, false)],

  ['a claim that was never projected', claim("c.modality = 'ASSERTED'"), 'CLAIM_UNPROJECTED cl-new'],
  ['a claim of another relation', claim("c.modality = 'ASSERTED', c.relationId = 'x'"), 'CLAIM_UNPROJECTED cl-new', 'RELATION_MISSING x'],
  ['a forecast that counts', claim("c.relationId = 'x'"), 'CLAIM_RELATION_ID cl-new', 'RELATION_MISSING x'],
  ['a statement of fact that counts', at('cl-article-03', "SET n.relationId = 'x'"), 'CLAIM_RELATION_ID cl-article-03'],
  ['a relation without id', link('tokyo', 'MILITARY_AID_TO', 'taipei'), 'RELATION_BARE (tokyo)-[:MILITARY_AID_TO]->(taipei)'],
  ['a relation without claim', `${link('tokyo', 'MILITARY_AID_TO', 'taipei')} SET r.id = 'tokyo.military-aid-to.taipei.2024'`, 'RELATION_BARE (tokyo)-[:MILITARY_AID_TO]->(taipei)'],
  ['a relation of another id', `${link('tokyo', 'MILITARY_AID_TO', 'taipei')} SET r.id = '${PLEDGE}'`, `ID_TWICE ${PLEDGE}`, 'RELATION_BARE (tokyo)-[:MILITARY_AID_TO]->(taipei)'],
  ['a relationship outside the vocabulary', link('tokyo', 'LIKES', 'taipei'), 'RELATION_BARE (tokyo)-[:LIKES]->(taipei)'],
  ['a relation of the type that never projects', link('tokyo', 'STATEMENT_ABOUT', 'taipei'), 'RELATION_BARE (tokyo)-[:STATEMENT_ABOUT]->(taipei)'],
  ['a relationship from a place', link('taiwan-strait', 'NEAR', 'taipei'), 'RELATION_BARE (taiwan-strait)-[:NEAR]->(taipei)'],
  ['a symmetric relation against its order', `${link('tokyo', 'TENSION_WITH', 'taipei')} SET r.id = 'tokyo.tension-with.taipei.now'`, 'RELATION_REVERSED (tokyo)-[:TENSION_WITH]->(taipei)'],
  ['a mirrored symmetric relation', link('washington', 'DIPLOMATIC_RELATIONS_WITH', 'tokyo'), 'RELATION_REVERSED (washington)-[:DIPLOMATIC_RELATIONS_WITH]->(tokyo)'],
  ['a relation whose claim is retracted', at(PLEDGED, retracted), 'RELATION_STALE (washington)-[:DEFENSE_PLEDGE_TO]->(tokyo)'],
  ['a relation that was deleted', relation('DELETE r'), `RELATION_MISSING ${PLEDGE}`],
  ['a relation edited by hand', relation("SET r.intensity = 'LIMITED'"), `RELATION_DIFFERS ${PLEDGE}`],
  ['a property put on a relation by hand', relation("SET r.colour = 'red'"), `RELATION_DIFFERS ${PLEDGE}`],
  ['a claim that changed under its relation', at(TALKS, "SET n.summary = 'another'"), 'RELATION_DIFFERS tokyo.diplomatic-relations-with.washington.1952'],
];

describe('a seeded graph', () => {
  test('is in order', async () => {
    const titles: string[] = [];
    const findings = await check(database, {
      onCheck: (title, at, count) => titles.push(`${at + 1}/${count} ${title}`),
    });
    expect(findings).toEqual([]);
    expect(titles[0]).toBe(`1/${titles.length} the constraints and indexes are there`);
    expect(titles.at(-1)).toBe(`${titles.length}/${titles.length} every relation is what its claims say`);
  });

  test('gives no more findings of a kind than asked for, in order of their subjects', async () => {
    const places = "UNWIND ['c', 'a', 'b'] AS id CREATE (:Place {id: id})";
    const types = "WITH DISTINCT 1 AS one UNWIND ['z', 'y'] AS type CREATE (:RelationType {type: type})";
    expect(brief(await spoiled(`${places} ${types}`, 2))).toEqual([
      'VOCABULARY_DIFFERS y',
      'VOCABULARY_DIFFERS z',
      'PROPERTY_MISSING a',
      'PROPERTY_MISSING b',
    ]);
  });

  test('says what is wrong, what is right, and what to do', async () => {
    expect(await spoiled(claim("c.intensity = 'HUGE'"))).toEqual([
      {
        code: 'VALUE_UNKNOWN',
        subject: 'cl-new',
        message: 'intensity is HUGE; right: one of NONE, LIMITED, MODERATE, EXPANDED, FULL',
        remedy: expect.stringContaining('a value of the list'),
      },
    ]);
  });
});

describe('a graph with', () => {
  test('each fault that a check looks for is among these', () => {
    const codes = ownScripts('cypher/check').map((path) => ownScript(path).text.match(/^\/\/ finding: (\w+)$/m)?.[1]);
    const provoked = CASES.flatMap(([, , ...findings]) => findings.map((finding) => finding.split(' ')[0]));
    expect(codes.filter((code) => !provoked.includes(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(CASES)('%s', async (_, spoil, ...expected) => {
    expect(brief(await spoiled(spoil))).toEqual(expected);
  });
});

describe('a database', () => {
  test('without nodes lacks the vocabulary and nothing else', async () => {
    expect(brief(await spoiled('MATCH (n) DETACH DELETE n'))).toEqual(['VOCABULARY_DIFFERS RelationType']);
  });

  test('without a constraint lets a relation be doubled, and both are found', async () => {
    await database.runAlone('DROP CONSTRAINT defense_pledge_to_id');
    await database.runAlone(relation('CREATE (a)-[double:DEFENSE_PLEDGE_TO]->(b) SET double = properties(r)'));
    const found = brief(await check(database));
    await database.runAlone(relation('WITH r SKIP 1 DELETE r'));
    await applyConstraints(database);
    expect(found).toEqual(['CONSTRAINT_MISSING defense_pledge_to_id', `ID_TWICE ${PLEDGE}`]);
    expect(await check(database)).toEqual([]);
  });

  test('with a constraint under another name has it; without the full-text index of that name it lacks it', async () => {
    await database.runAlone('DROP CONSTRAINT claim_id');
    await database.runAlone('CREATE CONSTRAINT another FOR (n:Claim) REQUIRE n.id IS UNIQUE');
    await database.runAlone('DROP INDEX entity_names');
    const found = brief(await check(database));
    await database.runAlone('DROP CONSTRAINT another');
    await applyConstraints(database);
    expect(found).toEqual(['CONSTRAINT_MISSING entity_names']);
  });

  test('without anything has two findings, not hundreds', async () => {
    await emptyGraph(database);
    const { rows } = await database.runAlone(
      'SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> "LOOKUP" RETURN name, owningConstraint',
    );
    for (const row of rows) {
      const kind = row.get('owningConstraint') === null ? 'INDEX' : 'CONSTRAINT';
      await database.runAlone(`DROP ${kind} ${row.get('name')}`);
    }
    expect(brief(await check(database))).toEqual([
      'CONSTRAINT_MISSING cypher/constraints.cypher',
      'VOCABULARY_DIFFERS RelationType',
    ]);
  });
});
