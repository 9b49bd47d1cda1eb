import { equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { crisisPanel } from './index.ts'
import { nationalRoutes } from './national.ts'
import { nations } from './route.ts'
import { text } from './text.ts'

const db = await testDatabase()
/** The clock only ages kept pages: a fresh app forgets them. */
const read = async (path: string, host = 'localhost') => {
  const reply = await testApp(db).request(`http://${host}${path}`, { headers: { host } })
  return { status: reply.status, html: await reply.text() }
}
const live = (stage: 'live' | 'demonstration') =>
  db.admin('update forces.force set stage = $1 where slug = $2', [stage, 'westvale'])

for (const nation of nations) {
  for (const lang of ['en', 'cy'] as const) {
    test(`somebody in ${nation} reads every route there in ${lang}, without script or sign-in`, async () => {
      const { status, html } = await read(`${lang === 'cy' ? '/cy' : ''}/help-now?nation=${nation}`)
      equal(status, 200)
      for (const route of nationalRoutes) {
        equal(html.includes(`>${escaped(route.name[lang])}<`), route.nations.includes(nation), route.code)
      }
      ok(html.includes(text(lang).nationIs(text(lang).nations[nation])))
      match(html, /href="tel:999"/)
      match(html, /href="sms:85258\?body=BLUELIGHT"/)
    })
  }
}
const escaped = (words: string) => words.replaceAll('&', '&amp;')

test('a force of Wales shows Welsh routes unless another nation is asked for', async () => {
  const home = await read('/help-now', 'eastmoor.test')
  match(home.html, /111 Wales/)
  const away = await read('/help-now?nation=scotland', 'eastmoor.test')
  ok(!away.html.includes('111 Wales'))
  match((await read('/help-now?nation=atlantis', 'eastmoor.test')).html, /111 Wales/)
})

test('the first number is the police line, from outside the force, and 999 says who may come', async () => {
  const { html } = await read('/help-now')
  const main = html.slice(html.indexOf('<main'))
  ok(main.indexOf('tel:03001312789') < main.indexOf('tel:116123'))
  ok(main.indexOf('tel:116123') < main.indexOf('tel:999'))
  match(main, /Your own force may attend/)
  match(main, /No line is absolutely confidential/)
})

test('the page can be left at once, and its title says nothing over a shoulder', async () => {
  const { html } = await read('/help-now')
  match(html, /<title>Useful numbers<\/title>/)
  match(html, /<form[^>]*action="\/leave"/)
})

test('a live force shows no recalled number, the demonstration shows it marked', async () => {
  const recalled = 'tel:08001381619'
  const demonstration = await read('/help-now')
  ok(demonstration.html.includes(recalled))
  match(demonstration.html, /Not yet checked by this force/)
  await live('live')
  try {
    const html = (await read('/help-now')).html
    ok(!html.includes(recalled))
    for (const route of nationalRoutes) {
      if (route.confidence !== 'recall' || route.phone === '' || !route.nations.includes('england')) continue
      ok(!html.includes(route.phone), route.code)
    }
    match(html, /Your force has not checked it yet, so we do not show it/)
    ok(html.includes('tel:03001312789'), 'control: a sourced number shows')
  } finally {
    await live('demonstration')
  }
})

test('control: once a human there has checked it, a live force shows the number, the day and who', async () => {
  await live('live')
  await db.admin(
    `insert into support_routes.force_check (force_id, route_code, verified_on, owner)
     values ($1, 'combat-stress', (platform.now() at time zone 'Europe/London')::date, 'Wellbeing team')`,
    [db.force.id],
  )
  try {
    const { html } = await read('/help-now')
    ok(html.includes('tel:08001381619'))
    match(html, /Checked on \d+ \w+ \d{4} by Wellbeing team\./)
    const other = await read('/help-now?nation=england', 'eastmoor.test')
    ok(!other.html.includes('Wellbeing team'), "another force's check is not ours")
  } finally {
    await db.admin('delete from support_routes.force_check')
    await live('demonstration')
  }
})

test('the panel that another page shows has one number first, a text for who cannot speak, and 999 with its note', async () => {
  await db.rollback('gov', async (tx, now) => {
    const panel = await crisisPanel(tx, now, { nation: 'wales', stage: 'live' }, 'cy')
    equal(panel.first?.phone?.label, 'Ffoniwch 0300 131 2789')
    ok(panel.others.some(one => one.text?.href === 'sms:85258?body=BLUELIGHT'))
    ok(
      panel.others.every(one => one.code !== 'call-wales'),
      'a recalled line waits for a check',
    )
    equal(panel.emergency?.phone?.href, 'tel:999')
    match(panel.emergency?.note ?? '', /eich heddlu eich hun/)
  })
})
