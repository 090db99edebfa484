import { arch, cpus, platform, release, totalmem } from 'node:os';
import { BareDriver } from '../neo4j/bare-driver.js';
import type { DatabaseSettings } from '../neo4j/database.js';
import { NEO4J_VERSION } from '../neo4j/server/settings.js';
import { peerVersion } from './peer.js';
import type { Machine } from './results.js';

/** What the figures of a run hold for. */
export async function describeMachine(settings: DatabaseSettings): Promise<Machine> {
  const driver = new BareDriver(settings);
  try {
    const [row] = await driver.run(
      "CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes RETURN attributes.SpecVersion.value, attributes.VmVersion.value",
    );
    return {
      date: new Date().toISOString().slice(0, 10),
      system: `${platform()} ${release().split('-')[0]} ${arch()}`,
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
      java: String(row?.[1] ?? row?.[0]),
      neo4j: NEO4J_VERSION,
      peer: await peerVersion(),
    };
  } finally {
    await driver.close();
  }
}
