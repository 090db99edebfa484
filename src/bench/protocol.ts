import type { DatabaseSettings } from '../neo4j/database.js';

/** What the benchmark tells the process of a side; each order is answered by one reply. */
export type Order =
  | {
      readonly kind: 'start';
      readonly settings: DatabaseSettings;
      readonly consistency?: Consistency;
      readonly engine?: Engine;
      /** Whether it is ready only when it has asked what the explorer asks first, as `start` does. */
      readonly warmUp?: boolean;
    }
  /** Statements are kept from here on. */
  | { readonly kind: 'record' }
  /** Statements are kept no longer, and those that were kept are profiled. */
  | { readonly kind: 'profile' }
  | { readonly kind: 'usage' };

/** What comes back. */
export type Reply =
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'profile'; readonly texts: readonly string[]; readonly hits: number }
  | { readonly kind: 'usage'; readonly cpuMs: number; readonly rssMb: number; readonly peakMb: number };

/** Who answers in the API: one statement for the whole question, or the resolvers with a statement for each level. */
export type Engine = 'STATEMENT' | 'RESOLVERS';

/** Whether the answers of the API are promised to come from one state of the graph. */
export type Consistency = 'CHECKED' | 'UNCHECKED';

/** The body of a request to the side by hand: a workload by name, or the fields of a shape never seen before. */
export interface ByHandRequest {
  readonly workload: string;
  readonly fields?: readonly string[];
  readonly promise: boolean;
  readonly variables: Readonly<Record<string, string>>;
}

/** Answers orders until the parent is gone. */
export function obey(handle: (order: Order) => Promise<Reply>): void {
  process.on('message', (order: Order) => {
    handle(order).then(
      (reply) => process.send?.(reply),
      (error: unknown) => {
        console.error(error);
        process.disconnect();
      },
    );
  });
  // biome-ignore lint/nursery/noProcessExit: nobody asks any more
  process.on('disconnect', () => process.exit());
}

/** What this process has used. */
export function usage(): Reply {
  const { user, system } = process.cpuUsage();
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return { kind: 'usage', cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 2 ** 20, peakMb };
}
