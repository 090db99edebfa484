import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../src/neo4j/server/ports.js';
import { seededGraph, testDatabase } from './database.js';
import { figure, seconds } from './figures.js';
import { launch, testDatabaseVariables } from './program.js';

const database = testDatabase();
beforeAll(() => seededGraph(database), 300_000);
afterAll(() => database.close());

const CONNECTIONS = 50;

type Outcome = 'answered' | 'refused' | 'reset';

/** One request on the agent's one connection. */
function ask(agent: Agent, url: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve(JSON.parse(text).data?.actor?.id === 'tokyo' ? 'answered' : 'reset'));
        response.on('error', () => resolve('reset'));
      },
    );
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' ? 'refused' : 'reset'));
    sent.end(
      JSON.stringify({ query: '{ actor(name: "Japan") { id relations(first: 20) { edges { node { id } } } } }' }),
    );
  });
}

test('SIGTERM under fifty connections: each request that was sent is answered, exit 0', {
  timeout: 180_000,
}, async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/graphql`;
  const program = launch(['start'], { ...testDatabaseVariables(), PORT: String(port) });
  await program.printed('a first query');
  const agents = Array.from({ length: CONNECTIONS }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
  const outcomes: Record<Outcome, number> = { answered: 0, refused: 0, reset: 0 };
  let stopped = false;
  const client = async (agent: Agent, index: number) => {
    for (;;) {
      const outcome = await ask(agent, url);
      outcomes[outcome] += 1;
      if (outcome !== 'answered') return;
      // every fifth connection is left alone for a while: it is unused when the signal comes, and used again after it
      if (!stopped && index % 5 === 0) await sleep(3000);
      else await sleep((index * 7) % 50);
    }
  };
  const clients = Promise.all(agents.map(client));
  await sleep(2500);
  expect(outcomes).toMatchObject({ refused: 0, reset: 0 });
  const begun = performance.now();
  stopped = true;
  program.process.kill('SIGTERM');
  const { code, err } = await program.ended;
  const ms = performance.now() - begun;
  await clients;
  for (const agent of agents) agent.destroy();
  expect(err).not.toContain('error');
  expect([code, err.replace(/^(building …|preparing the graph|stopping the API)\n/gm, '')]).toEqual([0, '']);
  expect(ms).toBeLessThan(12_000);
  expect(outcomes.reset).toBe(0);
  expect(outcomes.refused).toBe(CONNECTIONS);
  figure(
    `SIGTERM under ${CONNECTIONS} connections: answered, refused, reset; ended after`,
    `${outcomes.answered}, ${outcomes.refused}, ${outcomes.reset}; ${seconds(ms)}`,
  );
});
