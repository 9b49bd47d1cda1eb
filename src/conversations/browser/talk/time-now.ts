import { now } from '../../../asking/browser/page.ts'
import { wholeMinute } from '../../../ps1/opening.ts'

/** Unix seconds of now, to the whole minute. */
export const timeNow = (): number => wholeMinute(Math.floor(now().getTime() / 1000))
