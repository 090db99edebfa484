import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { applyConstraints } from '../src/graph/constraints.js';
import { ownScript, ownScripts } from '../src/graph/cypher-files.js';
import { projectAll, projectFor } from '../src/graph/project.js';
import { previewProjection } from '../src/graph/projection-preview.js';
import { seed } from '../src/graph/seed.js';
import { emptyGraph, testDatabase } from './database.js';
import { addClaims, relationsOf, smallWorld } from './fixture.js';
import { ipgHere } from './program.js';

const database = testDatabase();
afterAll(() => database.close());
beforeEach(() => smallWorld(database));

const ID = 'ankara.defense-cooperation-with.berlin.now';
const between = { subject: 'ankara', object: 'berlin' };

async function projected() {
  await projectAll(database);
  return relationsOf(database);
}

describe('a relation follows from its claims', () => {
  test('a second projection changes nothing', async () => {
    await addClaims(database, [{ id: 'cl-1', ...between }]);
    expect(await projectAll(database)).toEqual({ created: 1, changed: 0, removed: 0 });
    expect(await projectAll(database)).toEqual({ created: 0, changed: 0, removed: 0 });
  });

  test('a symmetric type is stored once, in alphabetical order, whoever holds it', async () => {
    await addClaims(database, [
      { id: 'cl-1', subject: 'berlin', object: 'ankara' },
      { id: 'cl-2', ...between },
    ]);
    const relations = await projected();
    expect(Object.keys(relations)).toEqual([ID]);
    expect(relations[ID]).toMatchObject({ from: 'ankara', to: 'berlin', claimCount: 2 });
  });

  test('a directed type keeps its direction and is never mirrored', async () => {
    await addClaims(database, [{ id: 'cl-1', subject: 'berlin', object: 'ankara', type: 'DEFENSE_PLEDGE_TO' }]);
    expect(Object.keys(await projected())).toEqual(['berlin.defense-pledge-to.ankara.now']);
  });

  test('a place can be its second end', async () => {
    await addClaims(database, [
      { id: 'cl-1', subject: 'ankara', object: 'strait', type: 'UPHOLDS_NAVIGATION_IN', polarity: 'OPPOSES' },
    ]);
    expect((await projected())['ankara.upholds-navigation-in.strait.now']).toMatchObject({ to: 'strait', sign: -1 });
  });

  test.each(['RECOMMENDED', 'FORECAST', 'INTENDED', 'HYPOTHETICAL', 'DENIED'])(
    '%s yields no relation',
    async (modality) => {
      await addClaims(database, [{ id: 'cl-1', ...between, modality }]);
      expect(await projected()).toEqual({});
    },
  );

  test('two spells of one pair stay two', async () => {
    const member = { subject: 'ankara', object: 'quad', type: 'MEMBER_OF' };
    await addClaims(database, [
      { id: 'cl-1', ...member, spell: '2007', since: '2007-05', until: '2008' },
      { id: 'cl-2', ...member, spell: '2017', since: '2017-11-12', until: '..' },
    ]);
    const relations = await projected();
    expect(Object.keys(relations)).toEqual(['ankara.member-of.quad.2007', 'ankara.member-of.quad.2017']);
    expect(relations['ankara.member-of.quad.2007']).toMatchObject({
      sinceMin: '2007-05-01',
      sinceMax: '2007-05-31',
      untilMin: '2008-01-01',
      untilMax: '2008-12-31',
    });
    expect(relations['ankara.member-of.quad.2017']).toMatchObject({ untilMin: '9999-12-31', untilMax: '9999-12-31' });
  });

  test('dates before 1970 and leap years have their bounds', async () => {
    await addClaims(database, [{ id: 'cl-1', ...between, spell: '1904', since: '1904-02', until: '1905' }]);
    expect((await projected())['ankara.defense-cooperation-with.berlin.1904']).toMatchObject({
      sinceMin: '1904-02-01',
      sinceMax: '1904-02-29',
    });
  });
});

describe('which claim wins', () => {
  test('each axis takes the best-ranked value: credibility, then reliability of the source, then id', async () => {
    await addClaims(database, [
      { id: 'cl-a', ...between, credibility: 3, intensity: 'LIMITED', channel: 'DIRECT', cites: ['ps-a'] },
      { id: 'cl-b', ...between, credibility: 1, intensity: 'FULL', cites: ['ps-c'] },
      { id: 'cl-c', ...between, credibility: 3, channel: 'INDIRECT', cites: ['ps-f'] },
    ]);
    expect((await projected())[ID]).toMatchObject({
      intensity: 'FULL',
      channel: 'DIRECT',
      leadClaim: 'cl-b',
      sourceCount: 3,
    });
  });

  test('6 and F mean "cannot be judged" and come last', async () => {
    await addClaims(database, [
      { id: 'cl-a', ...between, credibility: 6, intensity: 'FULL' },
      { id: 'cl-b', ...between, credibility: 5, intensity: 'LIMITED', cites: ['ps-f'] },
      { id: 'cl-c', ...between, credibility: 5, intensity: 'MODERATE', cites: ['ps-c'] },
    ]);
    expect((await projected())[ID]).toMatchObject({ leadClaim: 'cl-c', intensity: 'MODERATE' });
  });

  test('both dates come from the best dated claim; sectors add up; the strongest modality shows', async () => {
    await addClaims(database, [
      { id: 'cl-a', ...between, credibility: 1, modality: 'ATTRIBUTED', sectors: ['MARITIME'] },
      { id: 'cl-b', ...between, credibility: 2, modality: 'ASSESSED', since: '2017', sectors: ['CYBER', 'MARITIME'] },
      { id: 'cl-c', ...between, credibility: 3, modality: 'ASSESSED', until: '2020' },
    ]);
    const relation = (await projected())[ID];
    expect(relation).toMatchObject({
      since: '2017',
      modality: 'ASSESSED',
      sectors: ['CYBER', 'MARITIME'],
      disputed: false,
    });
    expect(relation).not.toHaveProperty('until');
  });

  test('hearsay alone shows as hearsay', async () => {
    await addClaims(database, [{ id: 'cl-a', ...between, modality: 'ATTRIBUTED' }]);
    expect((await projected())[ID]).toMatchObject({ modality: 'ATTRIBUTED' });
  });

  test.each([
    ['another value on an axis', { intensity: 'FULL' }, { intensity: 'LIMITED' }, true],
    ['the same value', { intensity: 'FULL' }, { intensity: 'FULL' }, false],
    ['silence on the other side', { intensity: 'FULL' }, {}, false],
    ['starts that cannot both be', { since: '2017' }, { since: '2018-01' }, true],
    ['a start told more exactly', { since: '2017' }, { since: '2017-11' }, false],
    ['ends that cannot both be', { until: '2017' }, { until: '..' }, true],
    ['an end before the other start', { since: '2017' }, { until: '2010' }, true],
  ])('disputed: %s', async (_, one, two, disputed) => {
    await addClaims(database, [
      { id: 'cl-a', ...between, ...one },
      { id: 'cl-b', ...between, ...two },
    ]);
    expect((await projected())[ID]).toMatchObject({ disputed });
  });

  test('disputed: contradicted by a claim that denies it, until that is retracted', async () => {
    await addClaims(database, [
      { id: 'cl-a', ...between },
      { id: 'cl-b', ...between, modality: 'DENIED', contradicts: ['cl-a'] },
    ]);
    expect((await projected())[ID]).toMatchObject({ disputed: true, claimCount: 1 });
    await database.runAlone("MATCH (c:Claim {id: 'cl-b'}) SET c.retractedAt = datetime()");
    expect((await projected())[ID]).toMatchObject({ disputed: false });
  });

  test.each([
    ['the type gives it', 'DEFENSE_COOPERATION_WITH', {}, 1],
    ['NONE takes it away', 'DEFENSE_COOPERATION_WITH', { intensity: 'NONE' }, 0],
    ['polarity turns it', 'DIPLOMATIC_SUPPORT_FOR', { polarity: 'OPPOSES' }, -1],
    ['neutral is neither', 'DIPLOMATIC_SUPPORT_FOR', { polarity: 'NEUTRAL' }, 0],
    ['no polarity leaves the type’s', 'DIPLOMATIC_SUPPORT_FOR', {}, 1],
  ])('sign: %s', async (_, type, values, sign) => {
    await addClaims(database, [{ id: 'cl-a', ...between, type, ...values }]);
    expect(Object.values(await projected())[0]).toMatchObject({ sign });
  });
});

describe('correction, change, retraction', () => {
  test('superseded inside its spell: corrected, and back when the correction is retracted', async () => {
    await addClaims(database, [
      { id: 'cl-a', ...between, intensity: 'LIMITED', credibility: 1 },
      { id: 'cl-b', ...between, intensity: 'FULL', credibility: 5, supersedes: ['cl-a'] },
    ]);
    expect((await projected())[ID]).toMatchObject({ intensity: 'FULL', claimCount: 1, disputed: false });
    await database.runAlone("MATCH (c:Claim {id: 'cl-b'}) SET c.retractedAt = datetime()");
    expect((await projected())[ID]).toMatchObject({ intensity: 'LIMITED', claimCount: 1 });
  });

  test('superseded by another spell: changed, the old relation stays and is marked', async () => {
    await addClaims(database, [
      { id: 'cl-a', ...between, spell: '2000', since: '2000' },
      { id: 'cl-b', ...between, spell: '2010', since: '2010-03', supersedes: ['cl-a'] },
    ]);
    const relations = await projected();
    expect(relations['ankara.defense-cooperation-with.berlin.2000']).toMatchObject({
      superseded: true,
      supersededFrom: '2010-03-31',
    });
    expect(relations['ankara.defense-cooperation-with.berlin.2010']).toMatchObject({
      superseded: false,
      supersededFrom: '9999-12-31',
    });
  });

  test('a forecast supersedes nothing', async () => {
    await addClaims(database, [
      { id: 'cl-a', ...between, spell: 'before' },
      { id: 'cl-b', ...between, modality: 'FORECAST', supersedes: ['cl-a'] },
    ]);
    expect((await projected())['ankara.defense-cooperation-with.berlin.before']).toMatchObject({ superseded: false });
  });

  test('retracting the last claim removes the relation, reviving restores it as it was', async () => {
    await addClaims(database, [{ id: 'cl-a', ...between, intensity: 'FULL' }]);
    const before = await projected();
    await database.runAlone("MATCH (c:Claim {id: 'cl-a'}) SET c.retractedAt = datetime()");
    expect(await projectAll(database)).toEqual({ created: 0, changed: 0, removed: 1 });
    await database.runAlone("MATCH (c:Claim {id: 'cl-a'}) REMOVE c.retractedAt");
    expect(await projected()).toEqual(before);
  });

  test('a property changed by hand is put right', async () => {
    await addClaims(database, [{ id: 'cl-a', ...between, intensity: 'FULL' }]);
    const before = await projected();
    await database.runAlone("MATCH ()-[r {id: $p.id}]->() SET r.intensity = 'NONE', r.mood = 'good'", { id: ID });
    expect(await projectAll(database)).toEqual({ created: 0, changed: 1, removed: 0 });
    expect(await relationsOf(database)).toEqual(before);
  });
});

describe('a bare relationship', () => {
  test.each([
    ['without an id', "MATCH (a:Actor {id: 'ankara'}), (b:Actor {id: 'cairo'}) CREATE (a)-[:TENSION_WITH]->(b)"],
    [
      'with an id that no claim knows',
      "MATCH (a:Actor {id: 'ankara'}), (b:Actor {id: 'cairo'}) CREATE (a)-[:TENSION_WITH {id: 'ankara.tension-with.cairo.now'}]->(b)",
    ],
    [
      'of a type outside the vocabulary',
      "MATCH (a:Actor {id: 'ankara'}), (b:Actor {id: 'cairo'}) CREATE (a)-[:LIKES {id: 'x'}]->(b)",
    ],
    [
      'with another relation’s id',
      "MATCH (a:Actor {id: 'ankara'}), (b:Actor {id: 'cairo'}) CREATE (a)-[:TENSION_WITH {id: 'ankara.defense-cooperation-with.berlin.now'}]->(b)",
    ],
  ])('%s stops projection by name and survives', async (_, script) => {
    await addClaims(database, [{ id: 'cl-a', ...between }]);
    await projectAll(database);
    await database.runAlone(script);
    await database.runAlone("MATCH (c:Claim {id: 'cl-a'}) SET c.intensity = 'FULL'");
    await expect(projectAll(database)).rejects.toMatchObject({
      code: 'BARE_RELATIONSHIPS',
      message: expect.stringMatching(/\(ankara\)-\[:(TENSION_WITH|LIKES)\]->\(cairo\)/),
    });
    const { rows } = await database.runAlone(
      'MATCH (:Actor)-[r]->(:Actor) RETURN r.intensity AS intensity, count(r) AS n',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.get('intensity')).toBeNull();
  });
});

describe('the order of things does not matter', () => {
  const chaos = [
    { id: 'cl-1', ...between, credibility: 2, intensity: 'LIMITED', spell: 'before' },
    {
      id: 'cl-2',
      subject: 'berlin',
      object: 'ankara',
      credibility: 2,
      intensity: 'FULL',
      spell: 'before',
      cites: ['ps-c', 'ps-f'],
    },
    { id: 'cl-3', ...between, credibility: 4, intensity: 'EXPANDED', supersedes: ['cl-1'], sectors: ['CYBER'] },
    { id: 'cl-4', ...between, credibility: 4, channel: 'DIRECT', supersedes: ['cl-3'] },
    { id: 'cl-5', ...between, modality: 'DENIED', contradicts: ['cl-2'] },
    {
      id: 'cl-6',
      subject: 'cairo',
      object: 'quad',
      type: 'MEMBER_OF',
      spell: '2017',
      since: '2017-11-12',
      until: '..',
    },
    { id: 'cl-7', subject: 'cairo', object: 'quad', type: 'MEMBER_OF', spell: '2017' },
    { id: 'cl-8', subject: 'cairo', object: 'strait', type: 'UPHOLDS_NAVIGATION_IN', polarity: 'SUPPORTS' },
  ];

  test('all at once, one claim at a time, and backwards give the same relations', async () => {
    await addClaims(database, chaos);
    const expected = await projected();
    expect(Object.keys(expected)).toHaveLength(4);
    for (const ids of [chaos.map(({ id }) => id), chaos.map(({ id }) => id).reverse()]) {
      await database.runAlone('MATCH (:Actor)-[r]->(:Actor|Place) DELETE r');
      await database.runAlone('MATCH (c:Claim) REMOVE c.relationId');
      for (const id of ids) await database.write((writer) => projectFor(writer, [id]));
      expect(await relationsOf(database)).toEqual(expected);
    }
  });

  test('claims that arrive one by one, each projected, end in the same relations', async () => {
    await addClaims(database, chaos);
    const expected = await projected();
    await smallWorld(database);
    for (const claim of chaos) {
      await addClaims(database, [claim]);
      await database.write((writer) => projectFor(writer, [claim.id]));
    }
    expect(await relationsOf(database)).toEqual(expected);
  });

  test('over the whole content: deleting all relations and projecting again, in batches, and claim by claim, give the same', async () => {
    await emptyGraph(database);
    await applyConstraints(database);
    await seed(database, ownScripts('seed').map(ownScript));
    const expected = await projected();
    expect(Object.keys(expected).length).toBeGreaterThan(220);
    await database.runAlone('MATCH (:Actor)-[r]->(:Actor|Place) DELETE r');
    expect(await projected()).toEqual(expected);
    await database.runAlone('MATCH (:Actor)-[r]->(:Actor|Place) DELETE r');
    const created = Object.keys(expected).length;
    expect(await projectAll(database, { scriptClaims: 0 })).toEqual({ created, changed: 0, removed: 0 });
    expect(await relationsOf(database)).toEqual(expected);
    expect(await projectAll(database, { scriptClaims: 0 })).toEqual({ created: 0, changed: 0, removed: 0 });
    await database.runAlone('MATCH (:Actor)-[r]->(:Actor|Place) DELETE r');
    const { rows } = await database.runAlone('MATCH (c:Claim) RETURN c.id AS id ORDER BY reverse(c.id)');
    for (let i = 0; i < rows.length; i += 7) {
      const ids = rows.slice(i, i + 7).map((row) => String(row.get('id')));
      await database.write((writer) => projectFor(writer, ids));
    }
    expect(await relationsOf(database)).toEqual(expected);
  });
});

test('an empty graph projects to nothing', async () => {
  await emptyGraph(database);
  expect(await projectAll(database)).toEqual({ created: 0, changed: 0, removed: 0 });
});

test('several projections and writers at once end in the same relations, without twins', async () => {
  const claims = Array.from({ length: 40 }, (_, i) => ({
    id: `cl-${i}`,
    ...between,
    spell: String(1980 + i),
    intensity: 'FULL',
  }));
  await addClaims(database, claims);
  const expected = await projected();
  await database.runAlone('MATCH (:Actor)-[r]->(:Actor|Place) DELETE r');
  await Promise.all([
    projectAll(database),
    projectAll(database, { scriptClaims: 0 }),
    ...claims.map(({ id }) => database.write((writer) => projectFor(writer, [id]))),
    projectAll(database),
  ]);
  expect(await relationsOf(database)).toEqual(expected);
});

describe('a preview', () => {
  test('tells what would appear, change and vanish, with the values, and changes nothing', async () => {
    const directed = { subject: 'ankara', object: 'berlin', type: 'DEFENSE_PLEDGE_TO' };
    await addClaims(database, [
      { id: 'cl-1', ...between, intensity: 'LIMITED', sectors: ['CYBER'] },
      { id: 'cl-2', ...directed },
    ]);
    const before = await projected();
    await addClaims(database, [{ id: 'cl-3', subject: 'ankara', object: 'cairo' }]);
    await database.runAlone("MATCH (c:Claim {id: 'cl-1'}) SET c.intensity = 'FULL', c.sectors = ['CYBER', 'MARITIME']");
    await database.runAlone("MATCH (c:Claim {id: 'cl-2'}) SET c.retractedAt = datetime()");
    expect(await previewProjection(database)).toEqual({
      appearing: ['ankara.defense-cooperation-with.cairo.now'],
      changing: [
        {
          id: ID,
          changes: [
            { property: 'intensity', from: 'LIMITED', to: 'FULL' },
            { property: 'sectors', from: ['CYBER'], to: ['CYBER', 'MARITIME'] },
          ],
        },
      ],
      vanishing: ['ankara.defense-pledge-to.berlin.now'],
    });
    expect(await relationsOf(database)).toEqual(before);
    const { rows } = await database.runAlone("MATCH (c:Claim {id: 'cl-3'}) RETURN c.relationId AS id");
    expect(rows[0]?.get('id')).toBeNull();
    expect(await projectAll(database)).toEqual({ created: 1, changed: 1, removed: 1 });
    expect(await previewProjection(database)).toEqual({ appearing: [], changing: [], vanishing: [] });
  });

  test('is refused as the projection is, while a bare relationship exists', async () => {
    await database.runAlone(
      "MATCH (a:Actor {id: 'ankara'}), (b:Actor {id: 'berlin'}) CREATE (a)-[:DEFENSE_PLEDGE_TO]->(b)",
    );
    await expect(previewProjection(database)).rejects.toMatchObject({ code: 'BARE_RELATIONSHIPS' });
  });

  test('in words: + appears, ~ changes, - vanishes', async () => {
    await addClaims(database, [{ id: 'cl-1', ...between }]);
    const { out } = await ipgHere('project', '--dry-run');
    expect(out).toBe(`+ ${ID}\nrelations: 1 created, 0 changed, 0 removed (dry run: nothing of it is done)\n`);
    const json = await ipgHere('project', '--dry-run', '--json');
    expect(JSON.parse(json.out).data).toEqual({
      dryRun: true,
      relations: { created: 1, changed: 0, removed: 0 },
      appearing: [ID],
      changing: [],
      vanishing: [],
    });
    expect(await relationsOf(database)).toEqual({});
  });
});
