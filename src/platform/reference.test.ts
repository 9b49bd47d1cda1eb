import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { z } from 'zod'
import { cell, readReference } from './reference.ts'

const folder = mkdtempSync(join(tmpdir(), 'reference-'))
after(() => rmSync(folder, { recursive: true }))

const row = z.object({ code: cell.code, label: cell.text, routes: cell.list, heavy: cell.yes })
const read = (csv: string) => {
  writeFileSync(join(folder, 'themes.csv'), csv)
  return readReference('themes.csv', row, folder)
}

test('an editor finds what they wrote, quotes, commas and line ends of Windows included', async () => {
  assert.deepEqual(
    await read('\uFEFFcode,label,routes,heavy,notes\r\nsleep,"Sleep, ""rest"" and\nshifts",gp; eap,no,\r\n'),
    [{ code: 'sleep', label: 'Sleep, "rest" and\nshifts', routes: ['gp', 'eap'], heavy: false }],
  )
})

test('an editor who makes a mistake is told the file, the line and the column', async () => {
  await assert.rejects(read('code,label,routes,heavy\nsleep,Sleep,,no\nbad,Bad,,perhaps\n'), {
    message: /^reference\/themes\.csv, line 3: heavy: /,
  })
})

test('a missing column is named', async () => {
  await assert.rejects(read('code,label,routes\nsleep,Sleep,\n'), { message: /line 2: heavy: / })
})

test('a row with too many cells is refused', async () => {
  await assert.rejects(read('code,label,routes,heavy\nsleep,Sleep,,no,extra\n'), {
    message: /^reference\/themes\.csv: .*line 2/,
  })
})
