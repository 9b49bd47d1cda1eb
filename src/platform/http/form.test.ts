import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { readBody, readForm } from './form.ts'

test('a form is read by its schema, mistakes are text keys, and nothing typed is lost', async () => {
  const schema = z.object({
    name: z.string().min(1, 'nameMissing'),
    themes: z.array(z.string()).max(1, 'tooManyThemes'),
  })
  const read = async (body: string) =>
    readForm(schema, await readBody('application/x-www-form-urlencoded', new TextEncoder().encode(body)))
  assert.deepEqual(await read('name=Sam&themes=a'), { ok: true, value: { name: 'Sam', themes: ['a'] } })
  assert.deepEqual(await read('name=&themes=a&themes=b'), {
    ok: false,
    errors: { name: 'nameMissing', themes: 'tooManyThemes' },
    values: { name: '', themes: 'a' },
  })
})
