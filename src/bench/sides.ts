import { type ChildProcess, fork } from 'node:child_process';
import type { DatabaseSettings } from '../neo4j/database.js';
import type { ByHandRequest, Order, Reply } from './protocol.js';
import type { SideName } from './results.js';
import type { Variables, Workload } from './workloads.js';

/** A side of the comparison, serving in a process of its own, so that nobody pays for another, nor for the asking. */
export class Side {
  readonly name: SideName;
  readonly #child: ChildProcess;
  #url = '';

  private constructor(name: SideName, child: ChildProcess) {
    this.name = name;
    this.#child = child;
  }

  /** Starts a side; `peer` is the program of the one that has packages of its own; `warmUp` is for the API. */
  static async start(name: SideName, settings: DatabaseSettings, peer: string, warmUp = false): Promise<Side> {
    const own = name.startsWith('api') ? 'api-process.js' : 'by-hand-process.js';
    const side = new Side(name, fork(name === 'peer' ? peer : new URL(own, import.meta.url)));
    const consistency = name === 'apiUnchecked' ? 'UNCHECKED' : 'CHECKED';
    const engine = name === 'apiByField' ? 'RESOLVERS' : 'STATEMENT';
    const ready = await side.#order({ kind: 'start', settings, consistency, engine, warmUp });
    if (ready.kind === 'ready') side.#url = ready.url;
    return side;
  }

  get url(): string {
    return this.#url;
  }

  /** Whether it has a way to ask this. */
  answers(workload: Workload): boolean {
    return this.name !== 'peer' || workload.peer !== null;
  }

  /** The body of a request; `fields` for a shape that no side knows by name. */
  body(workload: Workload, variables: Variables, fields?: readonly string[]): string {
    if (this.name === 'hand' || this.name === 'handChecked') {
      const promise = this.name === 'handChecked';
      const request: ByHandRequest = { workload: workload.name, promise, variables, ...(fields ? { fields } : {}) };
      return JSON.stringify(request);
    }
    return JSON.stringify({
      query: this.name === 'peer' ? workload.peer?.graphql : workload.graphql,
      variables,
    });
  }

  /** What an answer says, in one shape for all sides. Throws on an error. */
  read(workload: Workload, text: string): unknown {
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (errors || !data) throw new Error(`${this.name}, ${workload.name}: ${text.slice(0, 500)}`);
    return this.name === 'peer' ? workload.peer?.read(data) : data;
  }

  /** CPU time that it has used so far, the memory that it holds, and the most that it ever held. */
  async usage(): Promise<{ cpuMs: number; rssMb: number; peakMb: number }> {
    const reply = await this.#order({ kind: 'usage' });
    if (reply.kind !== 'usage') throw new Error(`${this.name} does not tell what it uses`);
    return reply;
  }

  /** The statements that it sends while something is asked, and their cost. */
  async profile(ask: () => Promise<unknown>): Promise<{ texts: readonly string[]; hits: number }> {
    await this.#order({ kind: 'record' });
    await ask();
    const reply = await this.#order({ kind: 'profile' });
    if (reply.kind !== 'profile') throw new Error(`${this.name} does not tell what it sends`);
    return reply;
  }

  /** Ends its process. */
  stop(): void {
    this.#child.kill();
  }

  #order(order: Order): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`the process of ${this.name} ended`));
      this.#child.once('exit', ended);
      this.#child.once('message', (reply) => {
        this.#child.off('exit', ended);
        resolve(reply as Reply);
      });
      this.#child.send(order);
    });
  }
}
