#!/usr/bin/env node
// Starts the program from a fresh clone, from a changed one or from an installed package, and for developers the tasks of tasks.mjs.
// Plain JavaScript without packages, because nothing may be installed or built yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const state = join(root, '.neo4j');
const dist = join(root, 'dist');
const stamp = join(dist, '.built-from');
/** A clone holds what the program is built from, a package what is built. */
const isClone = existsSync(join(root, 'src', 'main.ts'));

const say = (line) => process.stderr.write(`${line}\n`);

function isNodeNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Changes with every change of the sources; comparing times alone would miss a file that is removed. */
function fingerprint() {
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join('src', name));
  const hash = createHash('sha256');
  for (const name of [...sources.sort(), 'tsconfig.json', 'tsconfig.build.json']) {
    const { size, mtimeMs } = statSync(join(root, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

async function install() {
  say('installing the packages …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', args, 'the packages could not be installed', { shell: process.platform === 'win32' });
}

/** Builds elsewhere and puts the result in its place whole, so that a program that starts meanwhile never sees half of it. */
async function build() {
  say('building …');
  for (const name of readdirSync(state)) {
    if (name.startsWith('build-')) rmSync(join(state, name), { recursive: true });
  }
  const from = fingerprint();
  const built = join(state, `build-${process.pid}`);
  const old = `${built}-old`;
  const tool = (...path) => join(root, 'node_modules', ...path);
  const tsc = [tool('typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', built];
  const pages = join(built, 'explorer');
  const vite = [
    tool('vite', 'bin', 'vite.js'),
    'build',
    'src/explorer',
    '--outDir',
    pages,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  await Promise.all([
    run(process.execPath, tsc, 'the program could not be built'),
    run(process.execPath, vite, 'the pages could not be built'),
  ]);
  writeFileSync(join(built, '.built-from'), from);
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(built, dist);
  rmSync(old, { recursive: true, force: true });
}

/** Runs a program that prints to stderr only: stdout belongs to the command that the user asked for. */
async function run(file, args, complaint, options = {}) {
  const child = spawn(file, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${complaint}; the reason stands above`);
}

/** Does the work while no other process installs or builds in this folder. */
async function alone(work) {
  mkdirSync(state, { recursive: true });
  const lock = join(state, 'setup.lock');
  for (let tries = 1; !take(lock); tries++) {
    if (tries === 10) say(`waiting for another process that installs or builds; if there is none, remove ${lock}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // in a container the same number comes again
    if (holder === process.pid) rmSync(lock, { force: true });
    else process.kill(holder, 0);
  } catch (error) {
    // who was killed has left its lock
    if (error.code === 'ESRCH') rmSync(lock, { force: true });
  }
  return false;
}

async function prepare(task) {
  const needsBuild = task === undefined || task === 'bench';
  if (isInstalled() && !(needsBuild && !isBuilt())) return;
  await alone(async () => {
    if (!isInstalled()) await install();
    if (needsBuild && !isBuilt()) await build();
  });
}

async function main(args) {
  if (!isNodeNewEnough()) throw new Error(`Node ${process.versions.node} is too old: install Node 20.19 or newer`);
  const task = args[0] === '--task' && isClone ? String(args[1]) : undefined;
  if (isClone) await prepare(task);
  // biome-ignore lint/style/noProcessEnv: it is set here, not read; graphql-js looks at it while it is loaded, and checks every type twice over without it
  process.env.NODE_ENV ??= 'production';
  if (task === undefined) return import('../dist/main.js');
  const { runTask } = await import('./tasks.mjs');
  process.exitCode = await runTask(task, args.slice(2));
}

main(process.argv.slice(2)).catch((error) => {
  say(error.message);
  process.exitCode = 1;
});
