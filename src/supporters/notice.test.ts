import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { testDatabase } from '../../tests/make/database.ts'
import { makeCoordinator, makeSupporter } from '../../tests/make/supporter.ts'
import { stepKind } from '../asking/index.ts'
import { workOf } from '../jobs.ts'
import { inTransaction } from '../platform/db/index.ts'
import { startWorker, type WorkerWorld } from '../platform/jobs/index.ts'
import type { Log } from '../platform/log.ts'
import { mailAdvice, openMail, type Mail } from '../platform/mail.ts'
import { caughtMail, failedNotices, noticeJob, noticeKind, retryNotice } from './index.ts'

/**
 * Notices: Anna is asked (she speaks Welsh too), Ben is asked. Both are always on duty unless a test says otherwise. Mail goes
 * to a real SMTP server, which keeps what it gets.
 */
const db = await testDatabase()
const log: Log = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} }
const mailFrom = 'no-reply@mail.westvale.example'
const inbox: string[] = []
let refuses = false
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, answer) =>
    refuses ? answer(Object.assign(new Error('no such box: anna'), { responseCode: 550 })) : answer(),
  onData: (stream, _session, done) => {
    let all = ''
    stream.on('data', chunk => (all += String(chunk)))
    stream.on('end', () => (inbox.push(all), done()))
  },
})
let mail: Mail
let people: Record<'anna' | 'ben' | 'robin', string>
let woken: string[] = []

const world = (more: Partial<WorkerWorld> = {}): WorkerWorld => ({
  ...db.planes,
  log,
  mail,
  origin: 'http://localhost:3000',
  changed: (_tx, about) => woken.push(about),
  ...more,
})
const stage = (to: string) => db.admin('update forces.force set stage = $1 where id = $2', [to, db.force.id])

before(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  mail = openMail({ smtpUrl: `smtp://127.0.0.1:${portOf()}`, mailFrom })
  people = await inTransaction(db.planes.gov, db.force.id, async tx => ({
    anna: await makeSupporter(tx, { first: 'Anna', languages: ['en', 'cy'] }),
    ben: await makeSupporter(tx, { first: 'Ben' }),
    robin: await makeCoordinator(tx),
  }))
})
after(async () => {
  mail.close()
  await new Promise<void>(done => server.close(done))
})
beforeEach(async () => {
  for (const table of [
    'supporters.notice',
    'supporters.caught_mail',
    'platform.due',
    'conversations.conversation',
  ])
    await db.admin(`delete from ${table}`)
  await db.admin(`update supporters.supporter set state = 'active', paused_at = null`)
  await stage('live')
  inbox.length = 0
  woken = []
  refuses = false
})

const portOf = (): number => {
  const address = server.server.address()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

/** A request that asks these people now, as the sealed plane leaves it; its notices are due within ten minutes. */
const ask = async (...names: ('anna' | 'ben')[]): Promise<string> => {
  const id = crypto.randomUUID()
  await db.admin(
    `insert into conversations.conversation (force_id, id, first_hash) values ($1, $2::uuid, sha256($2::uuid::text::bytea))`,
    [db.force.id, id],
  )
  await db.admin(
    `insert into asking.request (force_id, conversation, kind, language, close_at, next_step, next_at)
     values ($1, $2, 'message', 'en', platform.now() + interval '14 days', 'ask', platform.now())`,
    [db.force.id, id],
  )
  for (const [place, name] of names.entries())
    await db.admin(
      `insert into asking.asked (force_id, conversation, epoch, index, person) values ($1, $2, 0, $3, $4)`,
      [db.force.id, id, place + 1, people[name]],
    )
  await inTransaction(db.planes.worker, db.force.id, (tx, now) =>
    stepKind(world()).run(tx, now, { force: db.force.id, id, at: now }, () => Promise.resolve()),
  )
  return id
}

const notices = () =>
  db.admin(
    `select n.id, n.state, n.attempts, n.failure, n.person, d.next_at, n.made_at
    from supporters.notice n left join platform.due d on d.id = n.id order by n.person = $1 desc`,
    [people.anna],
  )
const states = async () =>
  (await notices()).map(notice => [notice['state'], notice['attempts'], notice['failure']])

/** The worker's try number so many for every notice that is due; whether one of them wants another. */
const tryAll = async (number = 1, more: Partial<WorkerWorld> = {}): Promise<boolean> => {
  const job = noticeJob(world(more))
  const tries = (await notices()).map(({ id }) =>
    job.run({ force: db.force.id, notice: String(id) }, { number, last: number === 6 }).then(
      () => false,
      () => true,
    ),
  )
  return (await Promise.all(tries)).includes(true)
}

const nowhere = openMail({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom })

test('supporters who are asked are told by mail, and the mail holds nothing but where to look', async () => {
  const request = await ask('anna', 'ben')
  assert.deepEqual(woken.toSorted(), [request, people.anna, people.ben].toSorted())
  await tryAll()
  assert.deepEqual(await states(), [
    ['sent', 1, null],
    ['sent', 1, null],
  ])
  const [welsh, english] = inbox.toSorted((a, b) => b.length - a.length)
  assert.match(welsh ?? '', /^Subject: Mae gennych chi neges \/ You have a message\r$/m)
  assert.match(english ?? '', /^Subject: You have a message\r$/m)
  assert.ok((welsh ?? '').indexOf('Mae gennych chi neges.') < (welsh ?? '').indexOf('You have a message.'))
  for (const raw of inbox) {
    assert.match(raw, /^From: no-reply@mail\.westvale\.example\r$/m)
    assert.doesNotMatch(raw, /alongside|ochr|peer|support|cefnog|officer|note|request|anna\b.*marlow/i)
    assert.ok(!raw.includes(request) && !raw.includes(people.anna))
    assert.deepEqual(
      raw
        .split('\r\n\r\n')[0]
        ?.match(/^[\w-]+(?=:)/gm)
        ?.toSorted(),
      [
        'Content-Transfer-Encoding',
        'Content-Type',
        'Date',
        'From',
        'MIME-Version',
        'Message-ID',
        'Subject',
        'To',
      ],
    )
  }
})

test('everybody of a language gets the same bytes, whatever it is about', async () => {
  await ask('ben')
  await tryAll()
  await db.admin(`update asking.request set kind = 'call', language = 'cy'`)
  await db.admin('delete from supporters.notice')
  await ask('ben')
  await tryAll()
  const [one, other] = inbox.map(raw => raw.split('\r\n\r\n').slice(1).join())
  assert.equal(one, other)
})

test('a notice is sent once, however often it is tried, and once for two requests at a time', async () => {
  await ask('ben')
  await ask('ben')
  await tryAll(1)
  await tryAll(2)
  assert.equal(inbox.length, 1)
  await ask('ben')
  await tryAll(1)
  assert.equal(inbox.length, 2)
})

test('an address that the mail server refuses shows to the coordinator by its number, and is tried again when they say so', async () => {
  refuses = true
  await ask('ben')
  assert.equal(await tryAll(1), false, 'refused for good: not tried again by itself')
  const [failed] = await inTransaction(db.planes.gov, db.force.id, failedNotices)
  assert.deepEqual([failed?.firstName, failed?.attempts, failed?.failure], ['Ben', 1, '550'])
  refuses = false
  const retry = () =>
    inTransaction(db.planes.gov, db.force.id, (tx, now) =>
      retryNotice(tx, now, { person: people.robin }, failed?.notice ?? ''),
    )
  await db.admin(`update supporters.supporter set state = 'paused', paused_at = platform.now()`)
  assert.equal(await retry(), 'off duty')
  await db.admin(`update supporters.supporter set state = 'active', paused_at = null`)
  assert.deepEqual([await retry(), await retry()], ['tried', 'absent'])
  await tryAll()
  assert.deepEqual(await states(), [['sent', 2, null]])
  assert.deepEqual(await inTransaction(db.planes.gov, db.force.id, failedNotices), [])
})

test('a notice that nobody could try, because the worker was killed each time, shows after an hour and gets a new round', async () => {
  await ask('ben')
  await db.admin(`update supporters.notice set made_at = platform.now() - interval '61 minutes'`)
  await db.admin('delete from platform.due')
  const [stuck] = await inTransaction(db.planes.gov, db.force.id, failedNotices)
  assert.deepEqual([stuck?.attempts, stuck?.failure], [0, 'STUCK'])
  await inTransaction(db.planes.gov, db.force.id, (tx, now) =>
    retryNotice(tx, now, { person: people.robin }, stuck?.notice ?? ''),
  )
  const keys: (string | undefined)[] = []
  await inTransaction(db.planes.worker, db.force.id, (tx, now) =>
    noticeKind(noticeJob(world())).run(
      tx,
      now,
      { force: db.force.id, id: stuck?.notice ?? '', at: now },
      (_job, _payload, options) => Promise.resolve(void keys.push(options?.key)),
    ),
  )
  assert.deepEqual(keys, [`${stuck?.notice} 1`])
})

test('while the mail server is down a notice is tried again; after the last try it shows as failed', async () => {
  await ask('ben')
  assert.equal(await tryAll(1, { mail: nowhere }), true)
  assert.deepEqual(await states(), [['due', 1, 'ESOCKET']])
  assert.equal(await tryAll(2), false)
  assert.deepEqual(await states(), [['sent', 2, 'ESOCKET']])
  await ask('anna')
  assert.equal(await tryAll(6, { mail: nowhere }), false)
  assert.deepEqual((await states())[0], ['failed', 1, 'ESOCKET'])
})

test('off duty means no notice: neither for one whose duty ended meanwhile, nor for one who paused', async () => {
  await ask('anna', 'ben')
  await db.admin('update supporters.duty set minutes = 15, start_minute = 0 where person = $1', [people.anna])
  await db.admin(
    `update supporters.supporter set state = 'paused', paused_at = platform.now() where person = $1`,
    [people.ben],
  )
  const hour = new Date().getUTCHours()
  await db.moveClock(`${12 - hour} hours`)
  await tryAll()
  await db.moveClock('0')
  await db.admin('update supporters.duty set minutes = 1440 where person = $1', [people.anna])
  assert.deepEqual(
    (await notices()).map(notice => notice['state']),
    ['called off', 'called off'],
  )
  assert.equal(inbox.length, 0)
})

test('nobody is called to a request that was answered meanwhile', async () => {
  await ask('ben')
  await db.admin(`update asking.request set state = 'answered', next_at = null, next_step = null`)
  await tryAll()
  assert.deepEqual(await states(), [['called off', 0, null]])
})

test('a notice waits at random up to ten minutes, and never past the end of the duty', async () => {
  const delays: number[] = []
  const draw = async () => {
    await db.admin('delete from supporters.notice')
    const [clock] = await db.admin('select platform.now() as asked')
    await ask('ben')
    const [notice] = await notices()
    // What is kept of it is when it may go: the instant of the note stands nowhere beside a person.
    assert.equal(Number(notice?.['next_at']), Number(notice?.['made_at']))
    delays.push((Number(notice?.['next_at']) - Number(clock?.['asked'])) / 60_000)
  }
  for (let time = 0; time < 12; time += 1) await draw()
  assert.ok(new Set(delays).size > 10)
  assert.ok(Math.max(...delays) < 10.1 && Math.max(...delays) > 2)
  delays.length = 0
  // Ben's duty ends at noon; the clock stands at 11:56.
  await db.admin('update supporters.duty set minutes = 720 where person = $1', [people.ben])
  await db.admin(`update platform.clock_offset set shift =
    (date_trunc('day', now() at time zone 'Europe/London') + interval '11 hours 56 minutes') at time zone 'Europe/London' - now()`)
  for (let time = 0; time < 12; time += 1) await draw()
  await db.moveClock('0')
  await db.admin('update supporters.duty set minutes = 1440 where person = $1', [people.ben])
  assert.ok(Math.max(...delays) < 3, String(delays))
})

test('a demonstration sends nothing: it catches its mail at once and shows it', async () => {
  await stage('demonstration')
  await ask('ben')
  const [due] = await notices()
  assert.equal(Number(due?.['next_at']), Number(due?.['made_at']))
  await tryAll()
  await tryAll(2)
  assert.equal(inbox.length, 0)
  const [caught, ...more] = await inTransaction(db.planes.gov, db.force.id, caughtMail)
  assert.deepEqual([caught?.subject, caught?.from, more], ['You have a message', mailFrom, []])
  assert.match(caught?.text ?? '', /http:\/\/localhost:3000\/desk\n/)
  await stage('live')
  await assert.rejects(
    db.admin(
      `insert into supporters.caught_mail select force_id, gen_random_uuid(), person, recipient, sender, subject, body from supporters.caught_mail`,
    ),
    /in a demonstration alone/,
  )
})

test('without a mail server a force’s start says so, and each notice shows why it failed', async () => {
  assert.match(
    mailAdvice({ smtpUrl: undefined }) ?? '',
    /^Mail is not set up.* set SMTP_URL .* and MAIL_FROM/,
  )
  await ask('ben')
  assert.equal(await tryAll(1, { mail: openMail({ smtpUrl: undefined, mailFrom }) }), false)
  assert.deepEqual(await states(), [['failed', 1, 'NOSMTPURL']])
})

test('the worker carries a notice from the request to the letter box by itself', async () => {
  await stage('demonstration')
  await ask('ben')
  await stage('live')
  const worker = await startWorker({
    ...db.planes,
    url: db.urls.worker,
    work: workOf(world()),
    log,
    everyMs: 20,
  })
  for (let tries = 0; inbox.length === 0 && tries < 200; tries += 1)
    await new Promise(done => setTimeout(done, 25))
  await worker.stop()
  assert.deepEqual([inbox.length, ...(await states())], [1, ['sent', 1, null]])
  assert.equal(noticeKind(noticeJob(world())).kind, 'supporters.notice')
})
