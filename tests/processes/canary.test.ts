import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { workOf } from '../../src/jobs.ts'
import { startWorker } from '../../src/platform/jobs/index.ts'
import { createLog } from '../../src/platform/log.ts'
import { openMail } from '../../src/platform/mail.ts'
import { waitUntil } from '../../src/platform/process/wait.ts'
import { bundle, isRefused, parseEnvelope } from '../../src/ps1/checking.ts'
import { random, sealMessage } from '../../src/ps1/opening.ts'
import { testApp } from '../make/app.ts'
import { makeTheClaim } from '../make/claim.ts'
import { testDatabase } from '../make/database.ts'
import { good } from '../make/ps1-people.ts'
import * as sealed from '../make/sealed.ts'

/**
 * Canary strings are typed into every sealed field, and then everything that is kept is searched for them: every row of every
 * table, the database's files and its WAL as bytes, the logs of web, worker and PostgreSQL, and the mails. A control stands in a
 * plain field; it must be found in each place, or the search proves nothing.
 */
const db = await testDatabase()
const canary = (field: string) => `canary-${field}-${randomBytes(6).toString('hex')}`
const control = canary('control')
const sealedFields = {
  text: canary('note'),
  theme: canary('theme'),
  callMe: canary('name'),
  number: canary('number'),
  safe: canary('safe'),
}
const reply = canary('reply')
const answer = canary('answer')

let logged = ''
const log = (process: string) =>
  createLog({ level: 'debug', process }, { write: line => void (logged += line) })
let mailed = ''
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, { envelope }, done) => {
    mailed += JSON.stringify(envelope.rcptTo)
    stream.on('data', chunk => (mailed += String(chunk)))
    stream.on('end', () => done())
  },
})
before(() => new Promise<void>(done => smtp.listen(0, '127.0.0.1', done)))
after(() => new Promise<void>(done => smtp.close(done)))

/** What nobody but the two of them may ever hold, beside their words. */
const secrets: Record<string, Uint8Array> = {}
const text = (words: string) => ({ type: 'text', text: words, time: 1_795_514_700 }) as const

const wholeStory = async (): Promise<void> => {
  const people = await sealed.makeSealedPeople(db, { anna: { words: control } })
  const { anna } = people.staff
  const app = testApp(db, {
    logTrouble: (reference, error) => log('web').error('a request broke', { reference, error }),
  })
  const world = { db, app, log: people.log, installation: people.installation }
  await db.admin(`update identity.person set mail = $1 where id = $2`, [
    `${control}@westvale.example`,
    anna.person,
  ])
  await db.admin(`update forces.force set stage = 'live' where id = $1`, [db.force.id])
  const colleague = await sealed.writeNote(
    world,
    [anna],
    { kind: 'call' },
    { ...sealedFields, voicemail: true },
  )
  assert.equal((await sealed.sendFirst(world, colleague)).status, 201)
  assert.equal(await sealed.signInWithWords(world, colleague), 200)
  await db.admin('update platform.due set next_at = platform.now()')
  await sendMail()
  const id = sealed.conversationIdOf(colleague)
  const post = (path: string, body: Uint8Array | string) =>
    sealed.send(world, path, body, sealed.asStaff(anna))
  const items = await sealed.readItems(await post(`/desk/requests/${id}/open`, ''))
  const epoch = await makeTheClaim(world.log, anna, colleague, items)
  assert.equal((await post(`/desk/requests/${id}/claim`, bundle([epoch.wire, ...epoch.wraps]))).status, 201)
  const note = parseEnvelope(items.envelopes[0] ?? new Uint8Array())
  assert.ok(!isRefused(note))
  const about = { from: 0, seq: note.seq, hash: note.hash }
  const seal = (from: number, words: string, head: typeof about | undefined, ack: typeof about | undefined) =>
    good(
      sealMessage({
        chain: epoch.chain,
        K: epoch.K,
        from,
        head,
        ack,
        messageId: random(16),
        message: text(words),
      }),
    )
  const said = seal(1, answer, undefined, about)
  assert.equal((await post(`/desk/conversations/${id}/messages`, said.bytes)).status, 201)
  const back = seal(0, reply, about, said.head)
  const sent = await sealed.send(world, '/talk/messages', back.bytes, sealed.asColleague(colleague))
  assert.equal(sent.status, 201)
  // What is refused and what breaks is where logs begin to quote.
  await sealed.send(world, '/talk/messages', reply, sealed.asColleague(colleague))
  await sealed.send(world, '/talk/kept', JSON.stringify({ how: reply }), sealed.asColleague(colleague))
  log('web').error('a request broke', { reference: 'x', error: new Error(reply) })
  log('web').info('listening', { version: control })
  Object.assign(secrets, {
    authSeed: colleague.words.authSeed,
    kek: colleague.words.kek,
    'the colleague’s identity': Buffer.from(colleague.keys.identity),
    'the colleague’s signing seed': colleague.keys.edSeed,
    'the supporter’s identity': Buffer.from(anna.keys.identity),
    'the supporter’s signing seed': anna.keys.edSeed,
    'the key of epoch 0': colleague.first.K,
    'the key of epoch 1': epoch.K,
    'the colleague’s token': Buffer.from(colleague.token, 'base64url'),
    'the session’s token': Buffer.from(anna.cookie.split('=')[1] ?? '', 'base64url'),
  })
}

const sendMail = async (): Promise<void> => {
  const address = smtp.server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const mail = openMail({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'no-reply@westvale.example' })
  const world = { ...db.planes, log: log('worker'), mail, origin: 'http://localhost', changed: () => {} }
  const worker = await startWorker({ ...world, url: db.urls.worker, work: workOf(world), everyMs: 20 })
  assert.ok(await waitUntil(() => mailed !== '', { forMs: 10_000 }))
  await worker.stop()
  mail.close()
}

/** Everything that is kept, by place. */
const places = async (): Promise<Record<string, Buffer[]>> => {
  await db.admin('checkpoint')
  const [row] = await db.admin(`select current_setting('data_directory') as data, pg_switch_wal()`)
  const data = String(row?.['data'])
  const [its] = await db.admin('select oid from pg_database where datname = current_database()')
  const under = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => readFileSync(join(entry.parentPath, entry.name)))
  return {
    tables: await everyRow(),
    files: under(join(data, 'base', String(its?.['oid']))),
    WAL: under(join(data, 'pg_wal')),
    logs: [Buffer.from(logged)],
    'the log of PostgreSQL': [readFileSync(join(dirname(data), 'postgres.log'))],
    mails: [Buffer.from(mailed)],
  }
}

/** Each row as text, and each of its byte columns as bytes. */
const everyRow = async (): Promise<Buffer[]> => {
  const tables = await db.admin(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const rows: Buffer[] = []
  for (const { name } of tables)
    for (const { line, ...columns } of await db.admin(`select t.*, t::text as line from ${String(name)} t`)) {
      rows.push(Buffer.from(String(line)))
      rows.push(...Object.values(columns).filter(value => Buffer.isBuffer(value)))
    }
  return rows
}

/** The ways in which bytes may have been written down. */
const written = (bytes: Uint8Array): Buffer[] => {
  const raw = Buffer.from(bytes)
  const shifted = [0, 1, 2].map(by =>
    Buffer.concat([Buffer.alloc(by), raw])
      .toString('base64')
      .slice(by === 0 ? 0 : 4, -4),
  )
  return [
    raw,
    Buffer.from(raw.toString('hex')),
    Buffer.from(raw.toString('latin1'), 'utf16le'),
    ...shifted.flatMap(each => [
      Buffer.from(each),
      Buffer.from(each.replaceAll('+', '-').replaceAll('/', '_')),
    ]),
  ]
}
const holds = (place: readonly Buffer[], bytes: Uint8Array): boolean =>
  written(bytes).some(form => place.some(buffer => buffer.includes(form)))

test('what is typed into a sealed field, and the keys to it, are found nowhere', async () => {
  await wholeStory()
  const all = await places()
  for (const [place, buffers] of Object.entries(all)) {
    // PostgreSQL's log quotes nothing at all, not even a plain field: there its own first line is the control.
    const mustBe = place === 'the log of PostgreSQL' ? 'database system is ready' : control
    assert.ok(
      holds(buffers, Buffer.from(mustBe)),
      `the control is not found in ${place}: the search is blind there`,
    )
    for (const [field, words] of Object.entries({ ...sealedFields, reply, answer }))
      assert.ok(!holds(buffers, Buffer.from(words)), `${field} stands in ${place}`)
    for (const [name, bytes] of Object.entries(secrets)) {
      assert.ok(bytes.length >= 32, name)
      assert.ok(!holds(buffers, bytes), `${name} stands in ${place}`)
    }
  }
})

test('a row that a sealed field were written to would be found', async () => {
  await db.admin(`insert into forces.setting (force_id, code, value) values ($1, 'mutant', $2)`, [
    db.force.id,
    `he wrote ${Buffer.from(`to us: ${sealedFields.text}`).toString('base64')}`,
  ])
  assert.ok(holds((await places())['tables'] ?? [], Buffer.from(sealedFields.text)))
})
