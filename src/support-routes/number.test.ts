import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { phoneLink, textLink } from './number.ts'

const calls = [
  ['999', 'tel:999', '', 'free'],
  ['116 123', 'tel:116123', '', 'free'],
  ['0300 131 2789', 'tel:03001312789', '', 'ordinary'],
  ['111 option 2', 'tel:111', '2', 'free'],
  ['0808 808 8000', 'tel:08088088000', '', 'free'],
  ['01491 874 499', 'tel:01491874499', '', 'ordinary'],
] as const
for (const [phone, href, next, cost] of calls) {
  test(`somebody taps ${phone}`, () => {
    const link = phoneLink(phone)
    equal(link?.href, href)
    equal(link?.next, next)
    equal(link?.cost, cost)
  })
}

test('somebody who cannot speak taps a text line and finds the word already written', () => {
  equal(textLink('BLUELIGHT to 85258')?.href, 'sms:85258?body=BLUELIGHT')
  equal(textLink('BLUELIGHT to 85258')?.cost, 'text-free')
  equal(textLink('help to 81066')?.next, 'help')
  equal(textLink('88247')?.href, 'sms:88247')
  equal(textLink('0786 007 7333')?.href, 'sms:07860077333')
  equal(textLink('88247')?.cost, 'text-unknown')
})

test('a route without a number makes no link', () => {
  equal(phoneLink(''), undefined)
  equal(textLink(''), undefined)
})
