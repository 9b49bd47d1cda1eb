import { runKinds } from './test.ts'

/** `./alongside check`. */
export const run = (): Promise<number> => runKinds(['check'])
