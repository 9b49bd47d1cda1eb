import * as runner from 'node:test'

type Context = runner.TestContext | runner.SuiteContext
type Work = (context: Context) => unknown

/**
 * The hooks that a test file gets in a process that runs many files. There, a hook at the top of a file belongs to the whole
 * process: it would run before the tests of every file, and fail them all. These keep to the tests of `file`, as when it runs alone.
 */
export const hooksOf = (file: string) => {
  const own = (work: Work) => (context: Context) => (context.filePath === file ? work(context) : undefined)
  return {
    before: (work: Work) => {
      let once: Promise<unknown> | undefined
      runner.beforeEach(own(context => (once ??= Promise.resolve(work(context)))))
    },
    beforeEach: (work: Work) => runner.beforeEach(own(work)),
    afterEach: (work: Work) => runner.afterEach(own(work)),
  }
}
