import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLog } from './log.ts'
import { OperatorError } from './process/operator-error.ts'

function heard(use: (log: ReturnType<typeof createLog>) => void): string {
  let lines = ''
  use(createLog({ level: 'debug', process: 'web' }, { write: line => void (lines += line) }))
  return lines
}

test('an operator sees which door failed, how long it took, and the reference a person was shown', () => {
  const line = JSON.parse(
    heard(log =>
      log.info('answered', { method: 'GET', route: '/c/:id', status: 500, ms: 3, reference: 'ab12' }),
    ),
  )
  assert.equal(line.route, '/c/:id')
  assert.equal(line.status, 500)
  assert.equal(line.reference, 'ab12')
  assert.equal(line.msg, 'answered')
})

test('nothing a person wrote, and nothing that tells who they are, leaves in a log', () => {
  const canary = 'I could not sleep after the job'
  const error = Object.assign(new Error(`duplicate key: (note)=(${canary})`, { cause: new Error(canary) }), {
    detail: canary,
    code: canary,
  })
  const smuggled: object = {
    body: canary,
    address: '192.0.2.7',
    headers: { cookie: canary },
    route: `/c/${canary}`,
  }
  const said = heard(log => log.error('failed', { ...smuggled, error }))
  assert.doesNotMatch(said, /sleep|192\.0\.2\.7|cookie/)
  assert.match(said, /\[withheld\]/)
  assert.match(said, /log\.test\.ts/, 'the place of the fault is there')
})

test('the sentence of a fault that an operator can mend is kept', () => {
  assert.match(
    heard(log => log.error('stopped', { error: new OperatorError('Make room.') })),
    /Make room\./,
  )
})
