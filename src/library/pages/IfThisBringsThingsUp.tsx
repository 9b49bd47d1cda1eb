import { useContext } from 'preact/hooks'
import { Language } from '../../design/index.ts'
import { text } from '../text.ts'
import { PeopleToTalkTo } from './links.tsx'

/** After anything that may stir somebody: who is there. */
export const IfThisBringsThingsUp = () => {
  const t = text(useContext(Language)).ifThisBringsThingsUp
  return (
    <section class="al-care" aria-labelledby="brings-up">
      <h2 id="brings-up">{t.title}</h2>
      <p>{t.text}</p>
      <PeopleToTalkTo />
    </section>
  )
}
