import type { Lang } from '../../../platform/text.ts'
import { insideWords } from '../../talk/inside/text.ts'
import { talkText } from '../../talk/text.ts'

/** Words about a note that was sent: waiting, the conversation, its end, and the way back to it. With those of the whole document. */
export const insideText = (lang: Lang) => ({ ...talkText(lang), ...insideWords(lang) })
