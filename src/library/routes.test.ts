import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../tests/make/app.ts'
import { testDatabase } from '../../tests/make/database.ts'
import { loadReferenceData } from '../reference-data.ts'
import { cy } from './text.cy.ts'
import { en } from './text.en.ts'

const db = await testDatabase()
await loadReferenceData(db.adminUrl)
// Every page is rendered anew: a kept one would hide what a test has changed.
let now = 0
const app = testApp(db, { clock: () => (now += 60_000) })

const open = async (path: string): Promise<string> => {
  const reply = await app.request(`http://localhost${path}`)
  assert.equal(reply.status, 200, path)
  return (await reply.text()).replaceAll('&amp;', '&')
}
const opened = new Map<string, string>()
/** The same, for tests that only read: a page that another has opened is not opened again. */
const read = async (path: string): Promise<string> => {
  const html = opened.get(path) ?? (await open(path))
  opened.set(path, html)
  return html
}
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const words = (html: string) =>
  main(html)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/g, ' ')
const linksIn = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(found => found[1] ?? '')

const slugs = async () =>
  (await db.admin('select slug from library.resource order by slug')).map(({ slug }) => String(slug))
const topics = async () =>
  (await db.admin('select code from library.enquiry_topic')).map(({ code }) => String(code))

const everyPage = async (): Promise<string[]> => [
  '/guidance',
  ...Object.keys(en.guidance.topics).map(topic => `/guidance/${topic}`),
  '/films',
  '/films/purpose',
  '/films/meaning',
  '/films/identity',
  '/library',
  '/enquiries',
  ...(await topics()).map(code => `/enquiries/${code}`),
  ...(await slugs()).map(slug => `/library/${slug}`),
]

/** Collects every slug that a list shows, page after page, by following "next" as a person does. */
const walk = async (start: string): Promise<string[]> => {
  const found: string[] = []
  for (let at: string | undefined = start; at;) {
    const html = await open(at)
    found.push(...[...main(html).matchAll(/<h3><a [^>]*href="([^"]+)"/g)].map(link => link[1] ?? ''))
    at = /<a [^>]*href="([^"]+)"[^>]*rel="next"/.exec(html)?.[1]
  }
  return found
}

test('every page opens in English and Welsh, with one heading and no script', async () => {
  for (const path of await everyPage()) {
    for (const html of [await read(path), await read(`/cy${path}`)]) {
      assert.equal(html.match(/<h1/g)?.length, 1, path)
      assert.doesNotMatch(html, /<script|undefined|\[object/, path)
    }
  }
})

test('no page asks another site for anything by itself', async () => {
  for (const path of ['/guidance', '/films/purpose', '/library', '/enquiries']) {
    assert.doesNotMatch(await open(path), /(src|srcset|action|poster)="(https?:)?\/\//)
  }
})

test('somebody who pages through the library meets all 167 resources, each once', async () => {
  for (const start of ['/library', '/cy/library']) {
    const found = await walk(start)
    assert.equal(found.length, 167)
    assert.equal(new Set(found).size, 167)
  }
})

test('each filter finds what the data says, and its chip takes it off again', async () => {
  const cases: [query: string, rows: string][] = [
    ['kind=podcast', "kind = 'podcast'"],
    ['stage=joining', "stage in ('joining', 'any')"],
    ['access=request', "access = 'request'"],
    [
      'theme=assault-on-duty',
      "slug in (select resource from library.resource_theme where theme = 'assault-on-duty')",
    ],
    [
      'kind=podcast&theme=road-death',
      "kind = 'podcast' and slug in (select resource from library.resource_theme where theme = 'road-death')",
    ],
  ]
  for (const [query, rows] of cases) {
    const expected = await db.admin(`select slug from library.resource where ${rows}`)
    assert.equal((await walk(`/library?${query}`)).length, expected.length, query)
  }
  const both = await open('/library?kind=podcast&theme=road-death')
  assert.match(both, /href="\/library\?theme=road-death"[^>]*>Podcasts</)
  assert.match(both, /href="\/library\?kind=podcast"[^>]*>Road death or serious collision</)
})

test('the filter keeps what was chosen when the language is changed', async () => {
  const html = await open('/library?kind=podcast&stage=mid')
  assert.match(html, /href="\/cy\/library\?kind=podcast&stage=mid"/)
  assert.match(
    await open('/cy/library?kind=podcast&stage=mid'),
    /<option value="podcast" selected>Podlediadau/,
  )
})

test('nothing found: the page says which wish to take off, and how much that finds', async () => {
  const html = await open('/library?kind=book&theme=road-death')
  assert.match(words(html), /Nothing fits all of this together/)
  assert.match(words(html), /Take off Road death or serious collision: 5 resources fit/)
  assert.ok(linksIn(main(html)).includes('/library?kind=book'))
  const never = await open('/library?kind=book&words=zzzz')
  assert.ok(linksIn(main(never)).includes('/library?kind=book'))
})

test('somebody who types words finds them, in Welsh also when they are mutated', async () => {
  assert.match(words(await open('/library?words=sleep+toolkit')), /Better sleep toolkit/)
  const plain = await walk('/cy/library?words=cwsg')
  assert.ok(plain.length > 3)
  assert.deepEqual(await walk('/cy/library?words=gwsg'), plain)
})

test('on a fresh installation nothing is new; what a later change brings is, for 60 days', async () => {
  assert.match(
    words(await open('/library?new=yes')),
    /Nothing fits.*shows as new for 60 days.*Take off New: 167/,
  )
  const added = async (days: number, change: number) => {
    await db.admin(`update library.resource set added_on = library.today() - ${days}`)
    await db.admin(
      `update library.resource set added_on = library.today() - ${change} where slug = 'ok9-faqs'`,
    )
  }
  try {
    for (const [days, change] of [
      [3, 0],
      [200, 59],
    ] as const) {
      await added(days, change)
      assert.equal((await walk('/library?new=yes')).length, 1)
      assert.match(words(await open('/library?new=yes')), /OK9 frequently asked questions New /)
      assert.doesNotMatch(await open('/library?kind=film'), />New<\/strong>/)
    }
    await added(200, 60)
    assert.match(words(await open('/library?new=yes')), /Nothing fits/)
  } finally {
    await db.admin('update library.resource set added_on = library.today()')
  }
})

test('a page that is no more is answered by the nearest there is', async () => {
  assert.match(words(await open('/library?page=99')), /You see 161 to 167/)
  assert.match(words(await open('/library?page=-1')), /You see 1 to 20/)
  assert.match(words(await open('/library?page=x')), /You see 1 to 20/)
})

test('every resource says who can open it and leads out, or says that no address is known', async () => {
  const rows = await db.admin('select slug, address, access from library.resource')
  for (const { slug, address, access } of rows) {
    const html = await read(`/library/${String(slug)}`)
    if (address === '') assert.match(words(html), /No web address is known/)
    else assert.ok(linksIn(main(html)).includes(`https://${String(address)}`), String(slug))
    assert.ok(words(html).includes(en.accessMeans[access as keyof typeof en.accessMeans]), String(slug))
  }
})

test('in Welsh what exists in English only says so, and its title keeps its language', async () => {
  const list = await open('/cy/library?kind=book')
  assert.equal(list.match(/Saesneg yn unig/g)?.length, 5)
  assert.match(list, /lang="en">The Policing Mind/)
  assert.doesNotMatch(await open('/library?kind=book'), /English only/)
})

test('a content note has words in both languages before the way to what it warns of', async () => {
  const notes = await db.admin('select distinct unnest(content_notes) as note from library.resource')
  for (const note of notes.map(row => String(row['note']))) {
    assert.ok(note in en.notes, note)
    assert.ok(note in cy.notes, note)
  }
  const html = main(await open('/library/npws-crisis-line-page'))
  assert.ok(html.indexOf('Contains: suicide') < html.indexOf('https://'))
})

test('each film has a page that says how to ask for it and who is there if it brings things up', async () => {
  for (const film of ['purpose', 'meaning', 'identity']) {
    for (const [lang, before] of [
      ['', ''],
      ['/cy', '/cy'],
    ]) {
      const links = linksIn(main(await open(`${lang}/films/${film}`)))
      assert.ok(links.includes(`${before}/enquiries/film-${film}`))
      assert.ok(links.includes(`${before}/help-now`))
      assert.ok(!links.some(link => link === `${before}/films/${film}`), 'a film page leads to itself')
      assert.ok(
        !links.some(link => link.includes('workforce-prioritisation-guidance')),
        'nor to the guidance',
      )
    }
  }
  assert.match(words(await open('/films/identity')), /We know of no page on the web for this film/)
})

test('each enquiry shows the national page that answers, and takes no message', async () => {
  for (const { code, national_address } of await db.admin('select * from library.enquiry_topic')) {
    const html = await open(`/enquiries/${String(code)}`)
    assert.ok(linksIn(main(html)).includes(`https://${String(national_address)}`))
    assert.doesNotMatch(main(html), /<form|<textarea|mailto:/)
  }
})

test('each topic of the guidance leads back to the guidance home and names the page that counts', async () => {
  for (const topic of Object.keys(en.guidance.topics)) {
    const links = linksIn(main(await open(`/cy/guidance/${topic}`)))
    assert.ok(links.includes('/cy/guidance'))
    assert.ok(
      links.includes('https://www.oscarkilo.org.uk/workforce-prioritisation-guidance-peer-support-wellbeing'),
    )
  }
  const home = linksIn(main(await open('/guidance')))
  for (const topic of Object.keys(en.guidance.topics)) assert.ok(home.includes(`/guidance/${topic}`))
})

test('the Welsh of the guidance has the same sections, points and ways as the English', () => {
  for (const [topic, { sections }] of Object.entries(en.guidance.topics)) {
    const welsh = cy.guidance.topics[topic as keyof typeof cy.guidance.topics].sections
    const shape = (all: typeof sections) =>
      all.map(({ heading, text, points, ways }) => [
        heading === undefined,
        text?.length,
        points?.length,
        ways?.map(({ to }) => to),
      ])
    assert.deepEqual(shape(welsh), shape(sections), topic)
  }
  assert.equal(cy.guidance.supports.rows.length, en.guidance.supports.rows.length)
  assert.equal(cy.guidance.roles.rows.length, en.guidance.roles.rows.length)
})

test('every link to a page of ours opens, in both languages', async () => {
  const every = await everyPage()
  const hampshire = ['/operation-hampshire', '/operation-hampshire/checklists/inspector']
  // Resources are all alike: three of them stand for the rest, whose own pages the first test opened.
  const start = [...every.filter(path => !path.startsWith('/library/')), ...every.slice(-3), ...hampshire]
  const inside = new Set<string>()
  for (const path of start.flatMap(path => [path, `/cy${path}`])) {
    for (const link of linksIn(await read(path))) if (link.startsWith('/')) inside.add(link)
  }
  for (const link of inside) {
    if (opened.has(link)) continue
    const { status } = await app.request(`http://localhost${link}`)
    assert.equal(status, 200, link)
  }
})

test('what does not exist is said plainly', async () => {
  for (const path of ['/guidance/nothing', '/films/nothing', '/library/nothing', '/enquiries/nothing']) {
    assert.equal((await app.request(`http://localhost${path}`)).status, 404, path)
  }
})
