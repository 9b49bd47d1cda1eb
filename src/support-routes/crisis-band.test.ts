import { deepEqual, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { crisisBand } from './crisis-band.ts'
import { nationalRoutes } from './national.ts'

const policeLine = { href: 'tel:03001312789', label: 'Police crisis line 0300 131 2789' }
const emergency = { href: 'tel:999', label: 'Ring 999' }
const samaritans = { href: 'tel:116123', label: 'Samaritans 116 123' }

test('every nation sees who answers there, in the same order', () => {
  deepEqual(crisisBand('england', 'en'), [emergency, policeLine, samaritans])
  deepEqual(crisisBand('wales', 'en'), [emergency, policeLine, samaritans])
  deepEqual(crisisBand('scotland', 'en'), [emergency, samaritans])
  deepEqual(crisisBand('northern_ireland', 'en'), [emergency, samaritans])
})

test('an address that belongs to no force still shows whom to ring', () => {
  deepEqual(crisisBand(undefined, 'en'), [emergency, policeLine, samaritans])
})

test('a Welsh speaker reads the band in Welsh with the same numbers', () => {
  deepEqual(
    crisisBand('wales', 'cy').map(line => line.label),
    ['Ffoniwch 999', 'Llinell argyfwng yr heddlu 0300 131 2789', 'Y Samariaid 116 123'],
  )
})

test('no number in the band is known by recall alone, so that a live force never has to hide one', () => {
  const band = nationalRoutes.filter(route => route.bandOrder !== null)
  ok(band.length >= 3 && band.every(route => route.confidence === 'sourced'))
})
