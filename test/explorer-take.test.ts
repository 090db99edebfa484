import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, test } from 'vitest';
import { spread } from '../src/explorer/map/spread.js';
import { askedFor, askedWords } from '../src/explorer/model/asked-time.js';
import { blocMark } from '../src/explorer/model/bloc-marks.js';
import { csv } from '../src/explorer/model/csv.js';
import { hopWords } from '../src/explorer/model/hop-words.js';
import { sourcesOf, sourcesText, sourcesWithin } from '../src/explorer/model/sources.js';
import type { Entity, Relation } from '../src/explorer/model/subgraph.js';
import { columnsAt, nextSorting, sorted, type TableRow } from '../src/explorer/model/table-columns.js';
import { verbOf } from '../src/explorer/model/verbs.js';
import type { RelationType } from '../src/explorer/operations.generated.js';
import { FIRST_VIEW, type Time, type View } from '../src/explorer/state/view.js';
import { tableCsv } from '../src/explorer/take/csv.js';
import { gexf } from '../src/explorer/take/gexf.js';
import { seenJson } from '../src/explorer/take/json.js';
import { fileName, type Seen } from '../src/explorer/take/seen.js';
import { hiddenText, titleOf } from '../src/explorer/take/seen-words.js';
import { standaloneSvg, wrapped } from '../src/explorer/take/svg.js';
import { VOCABULARY } from '../src/explorer/vocabulary.generated.js';
import { csvRows } from './csv-rows.js';

/** Tries to be markup, a formula, an attribute's end, a line's end and a character that XML cannot hold. */
const HOSTILE = '=1+1"\'<script>alert(1)</script>&amp;,\r\n]]>\u0001日本\u{1F30F}';

const CHANGED: Time = { kind: 'order', phase: 'changed' };

function relation(part: Partial<Relation> & Pick<Relation, 'id'>): Relation {
  return {
    type: 'MILITARY_AID_TO',
    spell: '1979',
    from: { id: 'washington' },
    to: { id: 'taipei' },
    since: '1979',
    until: '..',
    sinceMin: '1979-01-01',
    sinceMax: '1979-12-31',
    untilMin: '9999-12-31',
    untilMax: '9999-12-31',
    superseded: false,
    supersededFrom: '9999-12-31',
    intensity: null,
    polarity: null,
    status: null,
    sign: 1,
    modality: 'ASSERTED',
    confidence: 'HIGH',
    disputed: false,
    claimCount: 1,
    sourceCount: 1,
    ...part,
  };
}

function row(part: Partial<Relation> & Pick<Relation, 'id'>, names: { from?: string; to?: string } = {}): TableRow {
  return { relation: relation(part), standing: 'SAME', from: 'Washington', to: 'Taipei', ...names };
}

function entity(id: string, name: string, at: readonly [number, number] | null = null): Entity {
  return { __typename: 'State', id, name, longitude: at?.[0] ?? null, latitude: at?.[1] ?? null };
}

const SEEN: Seen = {
  title: `Relations among ${HOSTILE}`,
  counts: '3 relations among 2 entities, today',
  hidden: null,
  view: FIRST_VIEW,
  address: 'http://127.0.0.1:4000/?of=washington,taipei&x=<',
  madeAt: '2026-11-23T10:00:00.000Z',
  entities: [entity('washington', 'Washington', [-77, 38.9]), entity('taipei', HOSTILE)],
  rows: [
    row({ id: 'washington.military-aid-to.taipei.1979', supersededFrom: '1990-01-02' }, { to: HOSTILE }),
    row({ id: 'undated', since: null, until: null, sinceMin: '0001-01-01', untilMin: '0001-01-01', sign: -1 }),
    row({
      id: 'symmetric',
      type: 'JOINT_EXERCISE_WITH',
      until: '1985-03',
      untilMin: '1985-03-01',
      untilMax: '1985-04-01',
    }),
  ],
};

describe('CSV', () => {
  test('reads back as what was written, whatever is in a cell', () => {
    const rows = [
      ['a', 'b'],
      ['with "quotes", commas', 'two\r\nlines'],
      ['', ' 東京 '],
    ];
    expect(csvRows(csv(rows))).toEqual(rows);
    expect(csv([['a', 'b']])).toBe('a,b\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1'])('%j is no formula any more', (formula) => {
    expect(csvRows(csv([[formula]]))).toEqual([[`'${formula}`]]);
  });

  test('has the columns of the table, then the ids', () => {
    const [head, first] = csvRows(tableCsv(SEEN.rows, CHANGED));
    expect(head).toEqual([...columnsAt(CHANGED).map(({ name }) => name), 'Relation id', 'From id', 'To id']);
    expect(first?.slice(0, 5)).toEqual(['Washington', 'military aid to', `'${HOSTILE}`, '1979', 'no end known']);
    expect(first?.slice(-3)).toEqual(['washington.military-aid-to.taipei.1979', 'washington', 'taipei']);
    expect(csvRows(tableCsv(SEEN.rows, { kind: 'day', day: '1980-01-01' }))[0]).not.toContain('Change');
  });
});

describe('sorting', () => {
  const rows = [
    row({ id: 'a', confidence: 'LOW', since: null, claimCount: 2 }),
    row({ id: 'b', confidence: 'HIGH', sinceMin: '1990-01-01', claimCount: 10 }),
    row({ id: 'c', confidence: null, sinceMin: '1950-01-01', claimCount: 2 }),
  ];
  const ids = (column: NonNullable<View['sorting']>['column'], isDescending = false) =>
    sorted(rows, { column, isDescending })
      .map(({ relation: { id } }) => id)
      .join('');

  test('goes by what a value means, keeps the order of those alike, and puts what is not stated last both ways', () => {
    expect([ids('confidence'), ids('confidence', true)]).toEqual(['abc', 'bac']);
    expect([ids('since'), ids('since', true)]).toEqual(['cba', 'bca']);
    expect([ids('claims'), ids('claims', true)]).toEqual(['acb', 'bac']);
    expect(ids('to')).toBe('abc');
  });

  test('every column of a comparison can be sorted by, up, down and not at all', () => {
    for (const { id } of columnsAt(CHANGED)) expect(ids(id)).toHaveLength(3);
    const up = nextSorting(null, 'to');
    const down = nextSorting(up, 'to');
    expect([up, down, nextSorting(down, 'to')]).toEqual([
      { column: 'to', isDescending: false },
      { column: 'to', isDescending: true },
      null,
    ]);
  });
});

describe('GEXF', () => {
  const text = gexf(SEEN);
  const graph = parse(MultiGraph, text, { addMissingNodes: false });

  test('reads back with names, kinds, positions and values', () => {
    expect(graph.order).toBe(2);
    expect(graph.getNodeAttribute('taipei', 'label')).toBe(HOSTILE.replace('\u0001', '\u{FFFD}'));
    expect(graph.getNodeAttributes('washington')).toMatchObject({ kind: 'State', longitude: -77, x: 283 * 20, y: 778 });
    expect(graph.getEdgeAttributes('washington.military-aid-to.taipei.1979')).toMatchObject({
      ...{ kind: 'MILITARY_AID_TO', label: 'military aid to', sign: 1, since: '1979', until: '..', disputed: false },
    });
    expect(graph.isDirected('washington.military-aid-to.taipei.1979')).toBe(true);
    expect(graph.isDirected('symmetric')).toBe(false);
    expect(graph.getEdgeAttributes('undated')).toMatchObject({ sign: -1 });
  });

  test('has dates as spells whose last day is the last on which the relation may hold', () => {
    const spells = [...text.matchAll(/<edge id="([^"]+)".*?<\/edge>/g)].map(([all, id]) => [
      id,
      /<spell [^>]*>/.exec(all)?.[0] ?? null,
    ]);
    expect(spells).toEqual([
      ['washington.military-aid-to.taipei.1979', '<spell start="1979-01-01" end="1990-01-01"/>'],
      ['undated', null],
      ['symmetric', '<spell start="1979-01-01" end="1985-03-31"/>'],
    ]);
    expect(text).toContain('version="1.3"');
    expect(text).toContain('timeformat="date"');
  });
});

describe('JSON', () => {
  test('holds what is seen, and reads back the same', () => {
    const json = JSON.parse(seenJson(SEEN));
    expect(json).toMatchObject({
      ...{ format: 'indopacific-graph/view/1', title: SEEN.title, address: SEEN.address, madeAt: SEEN.madeAt },
      view: JSON.parse(JSON.stringify(FIRST_VIEW)),
    });
    expect(json.entities[1]).toEqual({
      ...{ id: 'taipei', kind: 'State', name: HOSTILE },
      longitude: null,
      latitude: null,
    });
    expect(json.relations[0]).toEqual({
      ...SEEN.rows[0]?.relation,
      from: 'washington',
      to: 'taipei',
      standing: 'SAME',
    });
  });
});

describe('SVG', () => {
  const colors = {
    ...{ paper: '#fff', ink: '#000', soft: '#555', rule: '#ccc', friendly: '#00f', adverse: '#f00', neither: '#888' },
  };
  const svg = standaloneSvg(
    { width: 300, height: 200, body: '<circle r="3"/>' },
    {
      ...{ title: HOSTILE, under: [`50 relations. ${HOSTILE}`], foot: [`Sources: ${HOSTILE.repeat(20)}`] },
      marks: [{ mark: '+', text: HOSTILE }],
    },
    colors,
  );

  test('hostile text is text in it', () => {
    expect(svg).not.toContain('<script');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(svg).not.toMatch(/[\u0000-\u0008]/);
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;');
  });

  test('lines of text are no wider than the page, long words and letters of East Asia too', () => {
    const narrow = wrapped(`${'word '.repeat(30)}${'x'.repeat(200)} ${'東'.repeat(90)}`, 300, 12);
    expect(
      Math.max(...narrow.map((line) => [...line].reduce((sum, one) => sum + (one > '\u2E7F' ? 1.8 : 1), 0))),
    ).toBeLessThanOrEqual(300 / (12 * 0.56));
    expect(narrow.join('').replaceAll(' ', '')).toBe(`${'word'.repeat(30)}${'x'.repeat(200)}${'東'.repeat(90)}`);
  });
});

describe('words', () => {
  test('the title names some and counts the rest', () => {
    expect(titleOf(['A', 'B'])).toBe('Relations among A and B');
    expect(titleOf(['A', 'B', 'C', 'D', 'E'])).toBe('Relations among A, B, C, D and E');
    expect(titleOf(['A', 'B', 'C', 'D', 'E', 'F'])).toBe('Relations among A, B, C, D and 2 more');
  });

  test('what the legend hides is said', () => {
    expect(hiddenText(FIRST_VIEW)).toBeNull();
    const time: Time = { kind: 'day', day: '1980-01-01' };
    expect(
      hiddenText({ ...FIRST_VIEW, time, without: ['DEFENSE'], withoutSigns: [-1], confidence: 'HIGH', undated: false }),
    ).toBe('Hidden: defense, adverse, of less than high confidence, undated.');
  });

  test('a computation is asked for one day, and says which', () => {
    expect(askedFor(FIRST_VIEW)).toEqual({ asOf: null, undated: null, minConfidence: null });
    const time: Time = { kind: 'between', from: '1970-01-01', to: '1980-01-01' };
    expect(askedFor({ time, undated: false, confidence: 'LOW' })).toEqual({
      ...{ asOf: '1980-01-01', undated: 'EXCLUDE', minConfidence: 'LOW' },
    });
    expect(askedWords({ time })).toContain('1980-01-01, the later');
  });

  test('every relation type has a verb from either end', () => {
    for (const type of Object.keys(VOCABULARY) as RelationType[]) {
      const [first, second] = [verbOf(type, true), verbOf(type, false)];
      expect(first === second, type).toBe(!VOCABULARY[type]?.directed);
    }
    expect(verbOf('HOSTS_FORCES_OF', true)).toBe('hosts forces of');
    expect(verbOf('HOSTS_FORCES_OF', false)).toBe('has forces hosted by');
    expect(verbOf('JOINT_EXERCISE_WITH', false)).toBe(verbOf('JOINT_EXERCISE_WITH', true));
  });

  test('a hop names first what makes its sign, and counts the rest', () => {
    const tie = (type: RelationType, sign: number, from = 'a') => ({ type, sign, from: { id: from } });
    const hop = { sign: -1, relationCount: 7, from: { id: 'a' }, to: { id: 'b' } };
    const relations = [
      ...[
        tie('TAKES_POSITION_ON', 0),
        tie('MILITARY_AID_TO', 1, 'b'),
        tie('COUNTERBALANCES', -1),
        tie('RECOGNIZES', 1),
      ],
      tie('COUNTERBALANCES', -1),
    ];
    expect(hopWords({ ...hop, relations } as Parameters<typeof hopWords>[0])).toEqual({
      ...{ verbs: 'counterbalances, takes a position on and receives military aid from', more: 3 },
    });
  });

  test('blocs are lettered without end', () => {
    expect([0, 25, 26, 27].map((n) => blocMark(n).letter)).toEqual(['A', 'Z', 'AA', 'AB']);
  });

  test('the name of a file has the day', () => {
    expect(fileName(SEEN, 'svg')).toBe('indopacific-graph-2026-11-23.svg');
  });
});

describe('sources', () => {
  const source = (id: string) => ({ source: { id, title: `Title of ${id}`, publisher: null } });
  const relations = [
    { id: 'r1', sourceCount: 2, claims: [{ evidence: [source('s1')] }, { evidence: [source('s2'), source('s2')] }] },
    { id: 'r2', sourceCount: 1, claims: [{ evidence: [source('s2')] }] },
    { id: 'hidden', sourceCount: 1, claims: [{ evidence: [source('s3')] }] },
  ];

  test('those of the relations drawn, once each, the most used first', () => {
    const list = sourcesOf(relations, new Set(['r1', 'r2']));
    expect(list.sources.map(({ id }) => id)).toEqual(['s2', 's1']);
    expect(list.isComplete).toBe(true);
    expect(sourcesText(list, 1)).toBe('Sources: Title of s2; and 1 more.');
  });

  test('what an answer had no room for is said', () => {
    const list = sourcesOf([{ id: 'r1', sourceCount: 3, claims: [{ evidence: [source('s1')] }] }], new Set(['r1']));
    expect(sourcesText(list, 8)).toContain('more sources than are counted');
    expect(sourcesWithin(5000)).toEqual({ claims: 1, passages: 1 });
    expect(sourcesWithin(50)).toEqual({ claims: 20, passages: 2 });
  });
});

describe('on the map', () => {
  const spots = (count: number, step: number) =>
    Array.from({ length: count }, (_, i) => ({
      id: `e${i}`,
      at: { x: (i % 5) * step, y: Math.floor(i / 5) * step },
      halfWidth: 40,
    }));

  test.each([
    [6, 12],
    [60, 9],
  ])('no shape covers another, of %i that are %i pixels apart', (count, step) => {
    const { points } = spread(spots(count, step));
    const placed = [...points.values()];
    for (const [i, one] of placed.entries()) {
      for (const other of placed.slice(i + 1)) {
        expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThan(20);
      }
    }
  });

  test('who has room stays, and names without room are left out rather than their shapes torn away', () => {
    const free = spread([
      { id: 'a', at: { x: 0, y: 0 }, halfWidth: 30 },
      { id: 'b', at: { x: 300, y: 0 }, halfWidth: 30 },
    ]);
    expect(free.points.get('b')).toEqual({ x: 300, y: 0 });
    expect(free.named.size).toBe(2);
    expect(spread(spots(60, 9)).named.size).toBeLessThan(60);
  });
});
