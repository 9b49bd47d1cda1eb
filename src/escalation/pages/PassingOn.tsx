import { Card, InsetText, SummaryList, Tag } from '../../design/index.ts'
import type { Lang } from '../../platform/text.ts'
import type { CardMatter, PassingOnCard } from '../card.ts'
import { text } from '../text.ts'
import type { Text } from '../text.en.ts'

/** The one list (rule 5): examples on both sides first, because they answer what people come to ask; then every matter. */
export const PassingOn = ({ card, lang }: { card: PassingOnCard; lang: Lang }) => {
  const t = text(lang)
  // Said once for all where it is true of all; a mark on every row would hide the one that matters most.
  const noneChecked = card.matters.every(({ reading }) => reading !== 'checked')
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <p>{t.honest}</p>
      <Examples matters={card.matters} t={t} />
      <InsetText>
        <h2>{t.hypothetical}</h2>
        <p>{t.hypotheticalWords}</p>
      </InsetText>
      <p>{t.whatHappens}</p>
      <h2>{t.theList}</h2>
      <p class="al-meta">
        {card.version === 0 ? t.versionNational : t.version(card.version)}{' '}
        {noneChecked && card.version > 0 ? t.noneChecked : ''}
      </p>
      {card.matters.map(matter => (
        <Matter matter={matter} t={t} marked={!noneChecked || matter.recalled} />
      ))}
    </>
  )
}

/** What stays between two people and what may be passed on, side by side. */
export const Examples = ({ matters, t }: { matters: readonly CardMatter[]; t: Text }) => {
  const list = (words: (matter: CardMatter) => string) => (
    <ul>
      {matters
        .map(words)
        .filter(example => example !== '')
        .map(example => (
          <li>{example}</li>
        ))}
    </ul>
  )
  return (
    <ul class="al-cards">
      <li>
        <Card title={t.stays}>{list(matter => matter.stays)}</Card>
      </li>
      <li>
        <Card title={t.mayPass}>{list(matter => matter.mayPass)}</Card>
      </li>
    </ul>
  )
}

/** One matter with consent, recipients and speed. */
export const Matter = ({ matter, t, marked }: { matter: CardMatter; t: Text; marked: boolean }) => (
  <section class="al-matter" aria-labelledby={matter.code}>
    <h3 id={matter.code}>{matter.what}</h3>
    {matter.reading === 'hidden' ? (
      <p>{matter.mark}</p>
    ) : (
      <>
        <p>{matter.card}</p>
        <SummaryList rows={rowsOf(matter, t)} />
        {marked ? <Mark matter={matter} /> : null}
      </>
    )}
  </section>
)

const Mark = ({ matter }: { matter: CardMatter }) =>
  matter.reading === 'checked' ? (
    <p class="al-meta">{matter.mark}</p>
  ) : (
    <p>
      <Tag look="care">{matter.mark}</Tag>
    </p>
  )

/** The table names recipients as they stand inside a sentence. */
const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`

const rowsOf = (matter: CardMatter, t: Text) => [
  { key: t.consent, value: matter.consent },
  { key: t.note, value: sentence(matter.consentNote) },
  { key: t.goesTo, value: sentence(matter.goesTo) },
  { key: t.neverGoesTo, value: sentence(matter.neverGoesTo) },
  { key: t.urgency, value: matter.howFast },
]
