import type { TestEvent } from 'node:test/reporters'

/** A reporter for `node --test` that says one line of JSON at the end: the Tally over all files. */
export default async function* counts(events: AsyncIterable<TestEvent>) {
  for await (const { type, data } of events) {
    if (type !== 'test:summary' || data.file !== undefined) continue
    const { tests, passed, skipped, todo } = data.counts
    yield JSON.stringify({ passed, failed: tests - passed - skipped - todo, skipped: skipped + todo })
  }
}
