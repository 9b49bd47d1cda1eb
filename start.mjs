#!/usr/bin/env node
// The launcher: plain JavaScript without a dependency, because it runs under whatever Node (20.19 or newer)
// the machine has, before anything is installed. It installs, finds the Node 26 that npm brought, and runs
// `src/main.ts` under it; `node start.mjs help` lists the commands.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))

/** These start often and must start fast, so they run as one bundle; everything else runs from source. */
const bundled = new Set(['start', 'web', 'worker', 'migrate'])

class Fault extends Error {}

function askForNewerNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Fault(
    `Alongside needs Node 20.19 or newer to begin with (this is ${process.versions.node}): update it, then run this again.`,
  )
}

/** The Node that npm brought, by the name its package has on this machine. */
function nodeBrought() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const packages = [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  return packages.map(name => join(root, 'node_modules', name, 'bin', program)).find(path => existsSync(path))
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Whether node_modules holds what the lock says. By content: times mean nothing after a checkout or a copy. */
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  const same = Object.entries(wanted).every(([name, entry]) => {
    if (name === '') return true
    // An optional package is absent where the machine is of another kind.
    return present[name] ? present[name].version === entry.version : entry.optional === true
  })
  return same && Object.keys(present).every(name => wanted[name])
}

function run(file, args, options) {
  return new Promise(resolve => {
    const child = spawn(file, args, { cwd: root, ...options })
    let said = ''
    child.stdout?.on('data', chunk => (said += chunk))
    child.stderr?.on('data', chunk => (said += chunk))
    child.once('error', error => resolve({ code: 1, said: error.message }))
    child.once('close', code => resolve({ code, said }))
  })
}

async function install() {
  if (isInstalled() && nodeBrought()) return
  const began = Date.now()
  console.log('Installing what Alongside needs (once; about half a minute on a good line) …')
  const progress = setInterval(() => {
    console.log(`  still installing, ${Math.round((Date.now() - began) / 1000)} seconds so far …`)
  }, 5000)
  const flags = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  // Started by npm, use that same npm; otherwise the one on the path (a script file on Windows).
  const npm = process.env.npm_execpath
  const windows = process.platform === 'win32'
  const { code, said } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...flags])
    : await run(windows ? 'npm.cmd' : 'npm', flags, { shell: windows })
  clearInterval(progress)
  if (code !== 0) {
    console.error(said.trim())
    throw new Fault('The installation did not finish: npm says why above; mend that and run this again.')
  }
  if (!nodeBrought()) {
    throw new Fault(
      `There is no Node 26 for this kind of machine (${process.platform}-${process.arch}): use Linux, macOS or Windows on x64 or arm64.`,
    )
  }
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} seconds.`)
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      entry => entry.isFile() && /\.(ts|tsx|json)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
    )
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

/** The bundle's folder is named after what it was made from, so it is right or it is not there. */
async function bundle() {
  const stamp = createHash('sha256')
  const made = [join(root, 'start.mjs'), join(root, 'package-lock.json'), ...sourceFiles(join(root, 'src'))]
  for (const path of made)
    stamp.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0')
  const build = join(root, 'build')
  const folder = join(build, `program-${stamp.digest('hex').slice(0, 16)}`)
  if (existsSync(folder)) return join(folder, 'main.js')
  const { build: esbuild } = await import('esbuild')
  const half = join(build, `half-${process.pid}`)
  await esbuild({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outdir: half,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'error',
  })
  try {
    renameSync(half, folder)
  } catch (error) {
    // Somebody else has made the same one meanwhile.
    rmSync(half, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  removeOldBundles(build)
  return join(folder, 'main.js')
}

/** A running program may still load from an older one: the newest four stay. */
function removeOldBundles(build) {
  readdirSync(build)
    .filter(name => name.startsWith('program-'))
    .map(name => ({ path: join(build, name), at: statSync(join(build, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at)
    .slice(4)
    .forEach(({ path }) => rmSync(path, { recursive: true, force: true }))
}

/** Runs the program until it ends, passing signals on. */
function runProgram(file, args) {
  // With a channel, the program also learns when this launcher is killed without a chance to say so.
  const child = spawn(file, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // SIGTERM to npm ends npm alone and tells nobody; only the changed parent shows it.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid
    setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
  }
  child.once('error', error => {
    console.error(
      `The Node that npm brought cannot be run (${error.code}): remove node_modules and run this again.`,
    )
    process.exit(1)
  })
  child.once('exit', (code, signal) => {
    if (signal)
      console.error(`Alongside was ended from outside (${signal}): nothing saved is lost; run it again.`)
    process.exit(code ?? 1)
  })
}

try {
  const [command = 'help', ...rest] = process.argv.slice(2)
  askForNewerNode()
  await install()
  const program = bundled.has(command)
    ? ['--enable-source-maps', await bundle()]
    : ['--import', import.meta.resolve('tsx'), join(root, 'src', 'main.ts')]
  runProgram(nodeBrought(), [...program, command, ...rest])
} catch (error) {
  console.error(error instanceof Fault ? error.message : error)
  process.exit(1)
}
