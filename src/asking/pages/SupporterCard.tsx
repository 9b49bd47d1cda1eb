import type { ComponentChildren } from 'preact'
import { Link, Tag } from '../../design/index.ts'
import type { Lang } from '../../platform/text.ts'
import { dutyLine } from '../../supporters/cover-words.ts'
import type { Listed, Place } from '../../supporters/directory.ts'
import { nextDuty } from '../../supporters/duty.ts'
import { text as supporterText } from '../../supporters/text.ts'
import { findText } from '../find/text.ts'

/** What every card of a list is drawn with. `themes`: labels by code, in the reader's language. */
export type CardFrame = {
  readonly lang: Lang
  readonly now: Date
  readonly places: readonly Place[]
  readonly themes: Readonly<Record<string, string>>
}

/** "Amira", or "Amira Haddad" where she chose that. */
export const nameOf = ({ card }: Listed): string =>
  card.surname === undefined ? card.first : `${card.first} ${card.surname}`

/** They have no keys yet: nobody can seal a note to them, but a number they show rings all the same. */
export const isRingOnly = ({ signature }: Listed): boolean => signature === null

/**
 * One supporter in their own words: who, when, and how to ring them where they chose to show a number. Runs on the server (the
 * list without script) and on the device. `children` are what else can be done with this card.
 */
export const SupporterCard = ({
  listed,
  frame,
  children,
}: {
  listed: Listed
  frame: CardFrame
  children?: ComponentChildren
}) => {
  const { lang, now } = frame
  const { card } = listed
  const t = findText(lang)
  const state = nextDuty(listed.hours, now)
  return (
    <article class="al-card al-person" aria-labelledby={card.person}>
      <h3 id={card.person}>{nameOf(listed)}</h3>
      <p>
        <Tag look={state.kind === 'on' ? 'good' : 'plain'}>{dutyLine(state, now, lang)}</Tag>
        {isRingOnly(listed) ? (
          <>
            {' '}
            <Tag look="plain">{t.ringOnly}</Tag>
          </>
        ) : null}
      </p>
      <p class="al-meta">{factsOf(listed, frame).join(' · ')}</p>
      <OwnWords listed={listed} lang={lang} />
      {card.experience.length > 0 ? (
        <p class="al-meta">
          {t.knows} {card.experience.map(code => frame.themes[code] ?? code).join('; ')}
        </p>
      ) : null}
      <Ring listed={listed} isOn={state.kind === 'on'} lang={lang} />
      {children}
    </article>
  )
}

const factsOf = (listed: Listed, { lang, places }: CardFrame): string[] => {
  const { card } = listed
  const t = findText(lang)
  const words = supporterText(lang)
  const place = (id: string | undefined): string => {
    const found = places.find(one => one.id === id)
    return (lang === 'cy' && found?.nameCy ? found.nameCy : found?.name) ?? ''
  }
  const station = card.station === undefined ? t.shyStation : place(card.station)
  return [
    words.roles[card.role],
    words.workforces[card.workforce],
    words.bands[card.band],
    `${place(card.district)}, ${station}`,
    t.speaks(card.languages.map(one => words.languages[one]).join(t.and)),
    ...card.takes.filter(way => way === 'call' || !isRingOnly(listed)).map(way => words.takes[way]),
  ]
}

/** In the reader's language, or in the other one and marked as such. */
const OwnWords = ({ listed, lang }: { listed: Listed; lang: Lang }) => {
  const { words } = listed.card
  const own = words[lang]
  if (own !== undefined) return <p>{own}</p>
  const other: Lang = lang === 'en' ? 'cy' : 'en'
  return words[other] === undefined ? null : <p lang={other}>{words[other]}</p>
}

const Ring = ({ listed, isOn, lang }: { listed: Listed; isOn: boolean; lang: Lang }) => {
  const t = findText(lang)
  const { first, number } = listed.card
  if (number === undefined) return <p class="al-meta">{t.noNumber(first)}</p>
  const digits = number.replaceAll(/\D/g, '')
  return (
    <>
      <p class="al-ring">
        <Link href={`tel:${digits}`} class={isOn ? 'govuk-button' : 'govuk-button govuk-button--secondary'}>
          {t.ring(first, number)}
        </Link>
        <Link href={`tel:141${digits}`} class="govuk-link al-ring__link">
          {t.ringHidden}
        </Link>
      </p>
      {isOn ? null : <p class="al-meta">{t.offNow(first)}</p>}
    </>
  )
}
