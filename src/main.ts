import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { OperatorError } from './platform/process/operator-error.ts'
import { root } from './platform/root.ts'

/** What a command's module offers: arguments in, exit code out. */
type Program = { run(args: readonly string[]): Promise<number> }

type Command = { name: string; says: string; load: () => Promise<Program> }

// What developers run is found by its path at run time: the bundle, and with it the import graph of web and
// worker, holds neither tests nor the demonstration.
const outside = (path: string) => async (): Promise<Program> => import(pathToFileURL(join(root, path)).href)

/** Every command there is. */
const commands: readonly Command[] = [
  {
    name: 'start',
    says: 'everything on this machine: database, web, worker',
    load: () => import('./start.ts'),
  },
  { name: 'web', says: 'one web process', load: () => import('./web.ts') },
  { name: 'worker', says: 'one worker process', load: () => import('./worker.ts') },
  {
    name: 'migrate',
    says: 'bring the database in DATABASE_URL up to date',
    load: () => import('./migrate.ts'),
  },
  { name: 'seed-demo', says: 'load the demonstration into an empty database', load: outside('demo/seed.ts') },
  {
    name: 'text',
    says: 'text accept: the Welsh was read again and fits',
    load: outside('tests/run/text-command.ts'),
  },
  {
    name: 'test',
    says: 'check, tests, journeys: test [check|unit|processes|journeys] [pattern]',
    load: outside('tests/run/test.ts'),
  },
  {
    name: 'check',
    says: 'types, lint, format and the rules of the house',
    load: outside('tests/run/check-command.ts'),
  },
  {
    name: 'bench',
    says: 'how fast it is, against the least that could do it: bench [name …] [--small]',
    load: outside('bench/run.ts'),
  },
  {
    name: 'tables',
    says: 'write src/platform/db/tables.ts from the migrations',
    load: outside('tests/run/tables-command.ts'),
  },
  {
    name: 'check-demo',
    says: 'whether the demonstration keeps the rules of the programme',
    load: outside('demo/check-command.ts'),
  },
  {
    name: 'verify-audit',
    says: 'check the audit trail: verify-audit [export …]',
    load: () => import('./verify-audit.ts'),
  },
  {
    name: 'audit-export',
    says: 'write the audit trail of every force to standard output',
    load: () => import('./audit-export.ts'),
  },
  {
    name: 'first-coordinator',
    says: 'a link with which the first coordinator of a force makes their keys: first-coordinator [host]',
    load: () => import('./first-coordinator.ts'),
  },
  {
    name: 'screenshots',
    says: 'take the pictures of the README from the running program',
    load: outside('tests/run/screenshots-command.ts'),
  },
  { name: 'help', says: 'this list', load: async () => ({ run: help }) },
]

async function help(): Promise<number> {
  console.log(
    'Alongside: peer support for policing.\n\nUsage: npm start, npm test, or ./alongside <command>\n',
  )
  for (const { name, says } of commands) console.log(`  ${name.padEnd(18)} ${says}`)
  return 0
}

async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  const command = commands.find(one => one.name === name)
  if (!command) throw new OperatorError(`There is no command "${name}": ./alongside help lists them.`)
  const program = await command.load()
  return program.run(args)
}

async function exitCode(): Promise<number> {
  try {
    return await main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : error)
    return 1
  }
}

// A command that has ended ends its process, also when it waited to be stopped (`untilStopped`) and failed first.
process.exit(await exitCode())
