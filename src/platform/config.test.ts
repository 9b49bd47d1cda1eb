import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

test('with nothing set, Alongside serves this machine alone, from its own data folder', () => {
  const config = readConfig({ DATABASE_URL: '' })
  assert.equal(config.port, 3000)
  assert.equal(config.host, '127.0.0.1')
  assert.equal(config.origin, 'http://localhost:3000')
  assert.equal(config.databaseUrl, undefined)
  assert.match(config.dataFolder, /\/data$/)
})

test('an operator who mistypes variables reads which, and how to mend them, and no password', () => {
  const env = { PORT: '70000', DATABASE_URL: 'mysql://root:hunter2@db/x', MAIL_FROM: 'hunter3' }
  assert.throws(
    () => readConfig(env),
    (error: Error) => {
      assert.equal(error.name, 'OperatorError')
      assert.match(error.message, /PORT must be a whole number/)
      assert.match(error.message, /DATABASE_URL must be an address like postgres:/)
      assert.match(error.message, /MAIL_FROM must be one mail address/)
      assert.doesNotMatch(error.message, /hunter|70000/)
      return true
    },
  )
})

test('a production gives each plane a login of its own', () => {
  const config = readConfig({ PORT: '8080', DATABASE_URL_GOV: 'postgres://gov:x@db/alongside' })
  assert.deepEqual(config.planeUrls, { gov: 'postgres://gov:x@db/alongside' })
  assert.equal(config.origin, 'http://localhost:8080')
})
