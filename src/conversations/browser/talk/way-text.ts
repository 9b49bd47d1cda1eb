import type { Lang } from '../../../platform/text.ts'
import { wayWords } from '../../talk/way/text.ts'
import { talkText } from '../../talk/text.ts'

/** Words of the way to a new note. With those of the whole document. */
export const wayText = (lang: Lang) => ({ ...talkText(lang), ...wayWords(lang) })
