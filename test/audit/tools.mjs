// What the judges share: other programs, and the packages that they come from.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const HERE = fileURLToPath(new URL('.', import.meta.url));

const VENV = join(ROOT, '.neo4j', 'audit-venv');
const WINDOWS = process.platform === 'win32';

const running = new Set();
let stopped = false;

/** Tells the user what goes on; stdout belongs to the result. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Starts a program that `stopAll` knows of. Throws after `stopAll`: a judge must not go on with its next step. */
export function start(file, args, options = {}) {
  if (stopped) throw new Error('interrupted');
  const child = spawn(file, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Runs a program to its end: exit code and all that it printed. */
export async function run(file, args, options = {}) {
  const child = start(file, args, options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  return { code, output };
}

/** Runs a program that must succeed. Throws what it printed last. */
export async function must(file, args, options = {}) {
  const { code, output } = await run(file, args, options);
  if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}:\n${output.trim().slice(-3000)}`);
  return output;
}

/** Ends every program that is still running, and waits for it; no other is started. */
export async function stopAll() {
  stopped = true;
  await Promise.all(
    [...running].map((child) => {
      const closed = new Promise((resolve) => child.once('close', resolve));
      // the second signal would make the API leave without stopping its database
      if (!child.killed) child.kill('SIGTERM');
      return closed;
    }),
  );
}

/** Installs the judges of package-lock.json, unless they are there. */
export async function installPackages() {
  const lock = join(HERE, 'package-lock.json');
  const installed = join(HERE, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing the judges from npm …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  await must('npm', args, { cwd: HERE, shell: WINDOWS });
}

/** Installs the judges of requirements.txt in a folder of their own, unless they are there, and gives that folder's programs. */
export async function installPython() {
  const bin = join(VENV, WINDOWS ? 'Scripts' : 'bin');
  const programs = { python: join(bin, 'python'), schemathesis: join(bin, 'st') };
  const requirements = join(HERE, 'requirements.txt');
  const stamp = join(VENV, '.made-from');
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return programs;
  const system = ['python3', 'python'].find(isNewPython);
  if (!system) throw new Error('there is no Python 3.11 or newer on this machine: install it, with its venv module');
  say('installing the judges from PyPI …');
  rmSync(VENV, { recursive: true, force: true });
  await must(system, ['-m', 'venv', VENV]);
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes'];
  await must(programs.python, [...args, '-r', requirements]);
  writeFileSync(stamp, wanted);
  return programs;
}

function isNewPython(name) {
  return spawnSync(name, ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 11))']).status === 0;
}

/** The version of a judge, as package.json or requirements.txt pins it. */
export function pinned(name) {
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  const requirements = readFileSync(join(HERE, 'requirements.txt'), 'utf8');
  return dependencies[name] ?? new RegExp(`^${name}==(\\S+)`, 'm').exec(requirements)?.[1];
}
