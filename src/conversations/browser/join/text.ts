import { joinText } from '../../desk/join/text.ts'
import { peopleText } from '../../desk/people/text.ts'
import type { Lang } from '../../../platform/text.ts'

/** The newcomer's words, and those they share with the coordinator who invited them. */
export const joinWords = (lang: Lang) => ({ join: joinText(lang), people: peopleText(lang) })
export type JoinText = ReturnType<typeof joinWords>
