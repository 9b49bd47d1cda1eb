import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { troublePage } from './index.tsx'

const troubles = [
  ['not-found', 404, 'We cannot find that page'],
  ['unknown-host', 404, 'No force uses this address'],
  ['forged', 403, 'We stopped that to keep you safe'],
  ['signed-out', 401, 'You are signed out'],
  ['too-large', 413, 'That is too long to send'],
  ['conflict', 409, 'This has changed since you opened it'],
  ['busy', 503, 'We are too busy just now'],
  ['broken', 500, 'Something went wrong here'],
] as const

for (const [trouble, status, title] of troubles) {
  test(`somebody who meets "${trouble}" reads what to do, and who is awake`, () => {
    const reply = troublePage(trouble, 'en')
    const html = renderToString(reply.body)
    equal(reply.status, status)
    equal(reply.title, title)
    ok(html.includes(`<h1>${title}</h1>`))
    ok(html.includes('answer at any hour'))
    equal(html.includes('href="/help-now"'), trouble !== 'unknown-host')
    ok(renderToString(troublePage(trouble, 'cy').body).includes('yn ateb ar unrhyw awr'))
  })
}

test('a page about our own mistake gives a short reference and nothing of the inside', () => {
  const html = renderToString(troublePage('broken', 'en', '1a2b3c4d').body)
  ok(html.includes('give this reference: 1a2b3c4d'))
  ok(!renderToString(troublePage('broken', 'en').body).includes('reference'))
})
