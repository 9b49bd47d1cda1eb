import { Details, InsetText } from '../../design/index.ts'
import type { Lang } from '../../platform/text.ts'
import type { PassingOnCard } from '../card.ts'
import { text } from '../text.ts'
import { Examples, Matter } from './PassingOn.tsx'

/** The card as somebody reads it before they write: the examples, the way to ask first, and the whole list folded. The same one list. */
export const PassingOnPanel = ({ card, lang }: { card: PassingOnCard; lang: Lang }) => {
  const t = text(lang)
  return (
    <>
      <h1 tabindex={-1}>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <p>{t.honest}</p>
      <Examples matters={card.matters} t={t} />
      <InsetText>
        <h2>{t.hypothetical}</h2>
        <p>{t.hypotheticalWords}</p>
      </InsetText>
      <Details summary={t.theList}>
        <p class="al-meta">{card.version === 0 ? t.versionNational : t.version(card.version)}</p>
        {card.matters.map(matter => (
          <Matter matter={matter} t={t} marked={matter.recalled || matter.reading === 'checked'} />
        ))}
      </Details>
    </>
  )
}
