import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import {
  Button,
  Chips,
  Layout,
  type LayoutProps,
  Link,
  LinkButton,
  LoadBlocks,
  Pagination,
  Table,
  TextArea,
  TextField,
  safeHref,
} from './index.ts'
import { pagesShown } from './Pagination.tsx'

const frame: LayoutProps = {
  lang: 'en',
  title: 'Alongside',
  assets: { css: '/assets/site.css', icon: '/assets/icon.svg' },
  audience: 'public',
  demo: true,
  header: {
    name: 'Alongside',
    force: 'Westvale Police',
    home: '/',
    otherLanguage: { lang: 'cy', label: 'Cymraeg', href: '/cy/' },
    leave: { kind: 'exit', action: '/exit', to: 'https://example.org/' },
  },
  navigation: [
    { label: 'Films', href: '/films', current: true },
    { label: 'Library', href: '/library' },
  ],
  crisis: { lines: [{ label: 'Ring 999', href: 'tel:999' }], more: '/help-now' },
  footer: { links: [{ label: 'Help now', href: '/help-now' }] },
  children: <h1>Films</h1>,
}

test('somebody in danger meets the crisis block before the menu and the page, on every page', () => {
  const html = renderToString(<Layout {...frame} />)
  assert.ok(html.indexOf('href="tel:999"') < html.indexOf('<nav class="govuk-service-navigation'))
  assert.ok(html.indexOf('href="tel:999"') < html.indexOf('<main'))
  assert.match(html, /<a class="govuk-link" href="\/help-now">More, and without speaking<\/a>/)
})

test('somebody who uses a keyboard can skip to the page', () => {
  const html = renderToString(<Layout {...frame} />)
  assert.ok(html.indexOf('href="#main"') < html.indexOf('<header'))
  assert.match(html, /<main [^>]*id="main"/)
})

test('a demonstration says on top that nobody real will answer, in the language of the page', () => {
  assert.match(renderToString(<Layout {...frame} />), /Demonstration: nobody real will answer/)
  assert.match(renderToString(<Layout {...frame} lang="cy" />), /<html lang="cy".*fydd neb go iawn yn ateb/)
  assert.doesNotMatch(renderToString(<Layout {...frame} demo={false} />), /Demonstration/)
})

test('a page holds nothing inline for the policy to refuse, and no script it does not name', () => {
  const html = renderToString(<Layout {...frame} />)
  assert.deepEqual(html.match(/ style=| on[a-z]+=|<style|<script/g), null)
  const scripted = renderToString(
    <Layout {...frame} assets={{ ...frame.assets, scripts: ['/assets/exit.js'] }} />,
  )
  assert.match(scripted, /<script type="module" src="\/assets\/exit\.js"><\/script>/)
})

test('leaving works without script: it is a form; staff have a link to a page that shows nothing', () => {
  assert.match(
    renderToString(<Layout {...frame} />),
    /<form class="govuk-exit-this-page" method="post" action="\/exit" data-exit-to="https:\/\/example\.org\/">/,
  )
  const staff = renderToString(
    <Layout
      {...frame}
      audience="staff"
      header={{ ...frame.header, leave: { kind: 'hide', href: '/desk/cover' } }}
    />,
  )
  assert.match(staff, /<html lang="en" class="govuk-template al-staff">/)
  assert.match(staff, /href="\/desk\/cover">Hide screen</)
})

test('no address in the data can run code or lead away unseen', () => {
  for (const bad of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///etc/passwd',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    '/\t/elsewhere.example',
  ]) {
    assert.equal(safeHref(bad), null, bad)
    assert.equal(renderToString(<Link href={bad}>words</Link>), '<span>words</span>')
  }
  for (const good of [
    '/',
    '/films?page=2',
    '#main',
    '?page=2',
    'https://a.example',
    'tel:999',
    'sms:85258',
    'mailto:a@b.example',
    'films',
  ]) {
    assert.equal(safeHref(good), good)
  }
})

test('what people write is shown, never obeyed', () => {
  const nasty = '"><script>alert(1)</script>'
  for (const html of [
    renderToString(<TextField name="a" label={nasty} value={nasty} error={nasty} />),
    renderToString(<TextArea name="a" label="a" value={'</textarea><script>'} />),
    renderToString(<LinkButton href={`/?q=${nasty}`}>{nasty}</LinkButton>),
  ]) {
    assert.doesNotMatch(html, /<script/)
  }
})

test('a long list shows its ends and its neighbours', () => {
  assert.deepEqual(pagesShown(1, 3), [1, 2, 3])
  assert.deepEqual(pagesShown(10, 40), [1, 0, 9, 10, 11, 0, 40])
  assert.equal(renderToString(<Pagination page={1} pages={1} href={String} />), '')
  const html = renderToString(<Pagination page={2} pages={3} href={page => `/library?page=${page}`} />)
  assert.match(html, /rel="prev".*aria-current="page".*rel="next"/)
})

test('a filter in use says that following it takes it off', () => {
  const html = renderToString(<Chips chips={[{ label: 'Report', href: '/library' }]} />)
  assert.match(html, /aria-label="Take off Report"/)
  assert.equal(renderToString(<Chips chips={[]} />), '')
})

test('an empty table says so in words', () => {
  const columns = [{ heading: 'Name', cell: (row: { name: string }) => row.name, names: true }]
  assert.equal(
    renderToString(<Table caption="All" columns={columns} rows={[]} empty="None yet" />),
    '<p>None yet</p>',
  )
  assert.match(
    renderToString(<Table caption="All" columns={columns} rows={[{ name: 'Sam' }]} />),
    /<th scope="row"[^>]*>Sam/,
  )
})

test('load is blocks for the eye and a sentence for everybody', () => {
  const html = renderToString(
    <LoadBlocks open={3} soft={3} hard={5}>
      3 open, 3 is your soft limit
    </LoadBlocks>,
  )
  assert.equal(html.match(/al-load__on/g)?.length, 2)
  assert.equal(html.match(/al-load__near/g)?.length, 1)
  assert.match(html, /aria-hidden="true".*3 open, 3 is your soft limit/)
})

// What the types refuse. Each line must stay an error, or the compiler says the directive is unused.
export const misuse = () => [
  // @ts-expect-error a link needs somewhere to go
  <LinkButton>Go</LinkButton>,
  // @ts-expect-error a field needs a label
  <TextField name="a" />,
  // @ts-expect-error a button that carries a value needs a name for it
  <Button value="yes">Yes</Button>,
  // @ts-expect-error there is no such look: no red buttons
  <Button look="danger">Delete</Button>,
  // @ts-expect-error blocks without a sentence say nothing to a listener
  <LoadBlocks open={1} soft={2} hard={3} />,
]
