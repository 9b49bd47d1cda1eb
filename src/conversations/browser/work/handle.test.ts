import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { handleOf } from './handle.ts'

const id = '00000020-0000-4000-8000-000000000000'

test('somebody without a name is two plain words, the same each time and the same in both languages', () => {
  assert.equal(handleOf(id, 'en'), 'Blue house')
  assert.equal(handleOf(id, 'cy'), 'Tŷ glas')
  assert.equal(handleOf(id.replaceAll('-', ''), 'en'), 'Blue house')
})

test('every id has two words, and a thousand people have many names', () => {
  const handles = Array.from({ length: 1000 }, () => handleOf(randomUUID(), 'en'))
  assert.ok(handles.every(handle => /^[A-Z][a-z]+ [a-z]+$/.test(handle)))
  assert.ok(new Set(handles).size > 500)
  assert.ok(
    Array.from({ length: 1000 }, () => handleOf(randomUUID(), 'cy')).every(handle =>
      /^\p{Lu}\p{Ll}+ \p{Ll}+$/u.test(handle),
    ),
  )
})
