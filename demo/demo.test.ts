import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { Client } from 'pg'
import { testDatabase } from '../tests/make/database.ts'
import { idBytes, keyLogOf } from '../src/identity/index.ts'
import { inTransaction, type Tx } from '../src/platform/db/index.ts'
import { kyselyOver } from '../src/platform/db/one-connection.ts'
import { checkCard, currentEntries, isRefused, readLog } from '../src/ps1/checking.ts'
import {
  coverLine,
  coverNow,
  listedSupporters,
  openDirectory,
  readDirectory,
} from '../src/supporters/index.ts'
import { checkWestvale, rules } from './check.ts'
import { fillWestvale, seedWestvale } from './fill.ts'
import { keysFor } from './keys.ts'
import { renewWestvale } from './renew.ts'
import { mutants } from './mutants.ts'

// Seeded once for all that is to be known of it, because making so many keys takes seconds.
const db = await testDatabase()
const began = process.cpuUsage()
await inTransaction(db.planes.gov, db.force.id, fillWestvale)
// Of the processor: a machine that does other things as well makes nothing of ours slow.
const used = process.cpuUsage(began)
const took = (used.user + used.system) / 1000
const inWestvale = <T>(work: (tx: Tx, now: Date) => Promise<T>) => db.rollback('gov', work)

test('no rule of the programme is broken in the demonstration', async () => {
  deepEqual(await inWestvale(checkWestvale), [])
})

test('for every rule there is a mutant that breaks it', () => {
  deepEqual(Object.keys(mutants).sort(), rules.map(rule => rule.name).sort())
})

// As the superuser, who may do what no role of the program may: take a wall down and walk through it. All rolled back.
const mutated = async <T>(mutant: string, work: (tx: Tx, now: Date) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: db.adminUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.force', '${db.force.id}', true)`)
    await client.query(mutant)
    const { rows } = await client.query<{ now: Date }>('select platform.now() as now')
    return await work(kyselyOver(client), rows[0]?.now ?? new Date(0))
  } finally {
    await client.end()
  }
}

for (const { name, says, broken } of rules) {
  test(`the checker sees it when this is broken: ${says}`, async () => {
    ok((await mutated(mutants[name] ?? '', broken)).length > 0)
  })
}

test('the demonstration does not touch a database that has a force', async () => {
  equal(await seedWestvale(db.planes.gov), false)
})

test('with the poster’s phrase a colleague finds 44 people; 16 are paused, lapsed, on their way or gone', () =>
  inWestvale(async tx => {
    const answer = await openDirectory(tx, 'heron over the WEIR')
    if (!answer.ok) throw new Error('the phrase opens')
    const { supporters, places } = readDirectory(new TextDecoder().decode(answer.bytes))
    equal(supporters.length, 44)
    equal(places.length, 17)
    ok(answer.bytes.length < 40_000, `${answer.bytes.length} bytes`)
    for (const hidden of ['Owen', 'Imran', 'Dominic', 'Leanne', 'Nadia', 'Lorna', 'Graham', '@']) {
      ok(!new TextDecoder().decode(answer.bytes).includes(`"${hidden}`), hidden)
    }
  }))

test('every record of the demonstration has its facts, one a theme, without its supporter or day', async () => {
  const [counts] = await db.admin(`select (select count(*)::int from contacts.record) as records,
    (select sum(greatest(1, cardinality(themes)))::int from contacts.record) as wanted,
    (select count(*)::int from impact.fact) as facts,
    (select count(*)::int from contacts.record r join impact.fact f on f.fact = r.fact
      and f.channel = r.channel and f.outcome = r.outcome and (f.theme = any (r.themes)) and f.month = to_char(r.month, 'YYYY-MM')) as same`)
  ok(Number(counts?.['records']) >= 180, String(counts?.['records']))
  deepEqual([counts?.['facts'], counts?.['same']], [counts?.['wanted'], counts?.['wanted']])
})

test('at 3 on a Wednesday morning the way in says that nobody is awake until 06:00', () =>
  inWestvale(async tx => {
    const now = new Date('2026-12-02T03:00:00Z')
    equal(coverLine(await coverNow(tx, now), now, 'en'), 'Nobody here is awake until 06:00.')
  }))

test('on a Tuesday afternoon it says until when somebody is here', () =>
  inWestvale(async tx => {
    const now = new Date('2026-12-01T15:00:00Z')
    equal(coverLine(await coverNow(tx, now), now, 'en'), 'Peer supporters are here until 22:00.')
  }))

test('everybody in the demonstration has the same id on every machine', () =>
  inWestvale(async tx => {
    const [first] = await listedSupporters(tx)
    equal(`${first?.card.first} ${first?.card.person}`, 'Sinead 0640c0f2-f186-4e1c-a44c-6e13d33fae3b')
  }))

test('whoever holds a role in the demonstration has a way in: Try it opens the desks of supporters and coordinators', async () => {
  const shutOut = await db.admin(
    `select person from identity.role where until is null group by person having not bool_or(role in ('supporter', 'coordinator'))`,
  )
  deepEqual(shutOut, [])
})

test('a demonstration left alone for three months is empty, and renewed is as it was', async () => {
  await db.moveClock('90 days')
  await inWestvale(async (tx, now) => {
    ok((await listedSupporters(tx)).length === 0)
    equal(await renewWestvale(tx, now), 90)
    deepEqual(await checkWestvale(tx, now), [])
    equal(await renewWestvale(tx, now), 0)
    equal((await listedSupporters(tx)).length, 44)
  })
  await db.moveClock('0')
})

test('the demonstration’s log is one that every browser accepts', async () => {
  const rows = await db.admin('select entry from identity.key_log where force_id = $1 order by place', [
    db.force.id,
  ])
  const wire = rows.map(row => new Uint8Array(row['entry'] as Buffer))
  ok(wire.length > 50)
  ok(!isRefused(readLog(idBytes(db.force.id), wire)))
})

const bytes = (hex: string | null) => new Uint8Array(Buffer.from(hex ?? '', 'hex'))

test('6.1 every listed supporter’s card is signed by the key that counts', () =>
  db.rollback('gov', async tx => {
    const log = await keyLogOf(tx)
    for (const { card, cardText, issue, keyHash, signature } of await listedSupporters(tx)) {
      const signed = {
        person: idBytes(card.person),
        keyHash: bytes(keyHash),
        issue,
        card: new TextEncoder().encode(cardText),
        signature: bytes(signature),
      }
      ok(!isRefused(checkCard(log, signed)), card.person)
    }
    ok(currentEntries(log).filter(entry => entry.role >= 2).length === 2)
  }))

test('everybody’s ten words open their own door', async () => {
  const [row] = await db.admin(
    'select d.person, d.words, w.known_by, (select id from forces.installation) as installation from identity.demonstration_words d join identity.way_in w using (force_id, person) limit 1',
  )
  const { person, words, known_by, installation } = row as {
    person: string
    words: string
    known_by: Buffer
    installation: Buffer
  }
  const again = await keysFor({ person, role: 1, words }, new Uint8Array(installation))
  deepEqual(Buffer.from(again.wordKeys.locator), known_by)
})

test('nobody can change or remove an entry of the log, not even its owner', async () => {
  for (const attack of [
    'delete from identity.key_log',
    'update identity.key_log set place = place + 100',
    'truncate identity.key_log cascade',
  ])
    await rejects(db.admin(attack), /append-only/)
})

test('seeding is quick enough to wait for', () => ok(took < 15_000, `${Math.round(took)} ms`))

// Last: it is no demonstration afterwards.
test('words in clear can stand in no force that is not a demonstration', async () => {
  await db.admin("update forces.force set stage = 'live' where id = $1", [db.force.id])
  await rejects(
    inTransaction(db.planes.gov, db.force.id, tx =>
      tx
        .insertInto('identity.demonstration_words')
        .columns(['force_id', 'person', 'words'])
        .expression(tx.selectFrom('identity.person').select(['force_id', 'id', 'first_name']).limit(1))
        .execute(),
    ),
    /for a demonstration alone|duplicate/,
  )
})
