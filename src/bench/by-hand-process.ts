import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BareDriver } from '../neo4j/bare-driver.js';
import type { DatabaseSettings } from '../neo4j/database.js';
import { answerByHand, type Sent } from './by-hand-answer.js';
import { type ByHandRequest, obey, type Reply, usage } from './protocol.js';

let driver: BareDriver | undefined;
let sent: Sent[] | null = null;

obey(async (order) => {
  if (order.kind === 'start') return start(order.settings);
  if (order.kind === 'usage') return usage();
  if (order.kind === 'profile') return profile();
  sent = [];
  return { kind: 'done' };
});

async function start(settings: DatabaseSettings): Promise<Reply> {
  const bare = new BareDriver(settings);
  driver = bare;
  const server = createServer((request, response) => {
    answer(bare, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { kind: 'ready', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

async function answer(bare: BareDriver, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString()) as ByHandRequest;
  const data = await answerByHand(bare, body, sent ? (one) => sent?.push(one) : undefined);
  const text = JSON.stringify({ data });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

async function profile(): Promise<Reply> {
  const statements = sent ?? [];
  sent = null;
  let hits = 0;
  for (const { text, p } of statements) hits += (await driver?.hits(text, p)) ?? 0;
  return { kind: 'profile', texts: statements.map(({ text }) => text), hits };
}
