import { writePrivately } from './private-files.js';
import type { Layout, ManagedServerSettings } from './settings.js';

/**
 * Writes neo4j.conf, anew at each start: the file says what runs, and edits to it cannot open the server.
 * A name that this release does not know keeps the server from starting.
 */
export async function writeConfiguration(
  layout: Layout,
  settings: ManagedServerSettings,
  options: { cutTornWrite?: boolean } = {},
): Promise<void> {
  const text = configurationText(settings);
  await writePrivately(layout.confFile, options.cutTornWrite ? `${text}${CUT_TORN_WRITE}` : text);
}

const CUT_TORN_WRITE = `
# For this start only: the log ends in a write that a full disk cut off, and is cut back to the one before.
internal.dbms.tx_log.fail_on_corrupted_log_files=false
`;

/** Folders are not named: all of them are, by default, inside the home that the command line gives. */
function configurationText({ boltPort, httpPort, apiUrl }: ManagedServerSettings): string {
  const guideHosts = new Set(['guides.neo4j.com', 'localhost', new URL(apiUrl).hostname]);
  return `# Written by indopacific-graph at each start; changes are lost.

# Only this machine.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.listen_address=127.0.0.1:${httpPort}
server.http.advertised_address=127.0.0.1:${httpPort}
server.https.enabled=false
dbms.security.auth_enabled=true
# The default, *, lets every web page that the user opens read the answers.
dbms.security.http_access_control_allow_origin=http://127.0.0.1:${httpPort}

# What Neo4j Browser does once it is connected: no lines that a query did not return, then the look and the guide, which the API serves.
# Without the API two red frames say that they cannot be loaded, and nothing else is amiss.
browser.post_connect_cmd=config autoComplete: false; clear; style ${apiUrl}/browser/style.grass; guide ${apiUrl}/browser/guide.html
# Hosts that guides may come from; the first two are the default.
browser.remote_content_hostname_whitelist=${[...guideHosts].join(',')}

# No query reads files or calls out. The second name is internal to this release: the answer is tested after each start.
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
server.directories.import=import

# No query takes the machine.
db.transaction.timeout=20s
db.memory.transaction.max=64m
dbms.memory.transaction.total.max=200m
server.memory.pagecache.size=128m

# Small files: by default each database sets 256 MB of log aside at once and keeps 2 GB.
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=2 days 128M

# Stopping takes 2 s instead of 12: the databases are closed long before these seconds of waiting for nobody.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0

# Nothing is reported to anyone.
client.allow_telemetry=false
dbms.usage_report.enabled=false
`;
}
