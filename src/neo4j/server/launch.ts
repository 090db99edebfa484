import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { inheritedEnvironment, neo4jEnvironment } from './environment.js';
import type { Java } from './java.js';
import { homeArguments, portArguments } from './process.js';
import type { ServerRecord } from './record.js';
import { type Layout, type ManagedServerSettings, NEO4J_VERSION } from './settings.js';

/** The packages that Neo4j opens by force, and the flags of its own start script that matter at this size. */
const JVM_ARGUMENTS = [
  '-Xms256m',
  '-Xmx1g',
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  // A database without memory limps on; one that has ended is started again by the next program.
  '-XX:+ExitOnOutOfMemoryError',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/**
 * Starts the server's process. It has a session of its own, so it outlives this program and Ctrl-C in the
 * terminal does not reach it; what it prints goes to a file.
 */
export async function launch(layout: Layout, settings: ManagedServerSettings, java: Java): Promise<ServerRecord> {
  const output = await open(layout.consoleFile, 'a', 0o600);
  try {
    const child = spawn(java.executable, serverArguments(layout, settings), {
      cwd: layout.home,
      detached: true,
      env: { ...inheritedEnvironment(), ...neo4jEnvironment(layout) },
      stdio: ['ignore', output.fd, output.fd],
    });
    await once(child, 'spawn');
    child.unref();
    return {
      pid: child.pid ?? 0,
      boltPort: settings.boltPort,
      httpPort: settings.httpPort,
      version: NEO4J_VERSION,
      startedAt: new Date().toISOString(),
    };
  } finally {
    await output.close();
  }
}

function serverArguments(layout: Layout, settings: ManagedServerSettings): string[] {
  return [
    ...JVM_ARGUMENTS,
    `-XX:ErrorFile=${join(layout.logFolder, 'jvm-crash-%p.log')}`,
    ...portArguments(settings),
    '-cp',
    join(settings.jars, '*'),
    ...homeArguments(layout),
  ];
}
