import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { root } from '../../src/platform/root.ts'

type Fixtures = { fixtures: { name: string; html: string }[] }

/** The HTML that govuk-frontend renders for one of its own examples. */
export function fixture(component: string, name: string): string {
  const folder = join(root, 'node_modules/govuk-frontend/dist/govuk/components', component)
  const { fixtures }: Fixtures = JSON.parse(readFileSync(join(folder, 'fixtures.json'), 'utf8'))
  const found = fixtures.find(each => each.name === name)
  assert.ok(found, `govuk-frontend has no fixture ${component}: ${name}`)
  return found.html
}

// What we leave out on purpose: their script's hooks; a role that fieldset has of itself; the colour of a tag;
// and what we add: focus without script, a field's own id as its name.
const differs = / (data-module|role="group"|tabindex|autofocus|name|data-disable-auto-focus)(="[^"]*")?/g

/** One tag or text a line, attributes in order, so that only a real difference shows. */
const anatomy = (html: string): string[] =>
  html
    .replaceAll(/\s+/g, ' ')
    .split(/(<[^>]*>)/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => {
      const tag = /^<([a-z0-9]+)( .*?)?\/?>$/.exec(part)
      if (tag === null) return part
      const attributes = (tag[2] ?? '').replaceAll(differs, '').match(/[a-z-]+(="[^"]*")?/g) ?? []
      return `<${[tag[1], ...attributes.map(each => each.replaceAll(/ ?govuk-tag--\w+/g, '')).toSorted((a, b) => a.localeCompare(b))].join(' ')}>`
    })

/**
 * Fails unless our component's HTML is that of govuk-frontend's example. `but` says where we differ and mean to:
 * their words, then ours.
 */
export function sameAnatomy(
  ours: VNode,
  component: string,
  name: string,
  but: readonly [theirs: string, ours: string][] = [],
): void {
  const theirs = but.reduce((html, [from, to]) => html.replaceAll(from, to), fixture(component, name))
  assert.deepEqual(anatomy(renderToString(ours)), anatomy(theirs), `${component}: ${name}`)
}
