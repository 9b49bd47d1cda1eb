import { peopleText } from '../../desk/people/text.ts'
import { useTools } from './context.ts'

/** The words of a coordinator's part, in the language of the page. */
export const usePeopleText = () => peopleText(useTools().place.lang)
