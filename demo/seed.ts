import { seedWestvale } from './fill.ts'
import { onGov } from './gov.ts'
import { westvale } from './westvale.ts'

/** `./alongside seed-demo`: fills a database that has no force with the demonstration. */
export async function run(): Promise<number> {
  const made = await onGov(seedWestvale)
  console.log(
    made
      ? `The demonstration is ${westvale.name}, a made-up force. The phrase on its posters is "${westvale.phrase}".`
      : 'There is a force already: nothing was changed.',
  )
  return 0
}
