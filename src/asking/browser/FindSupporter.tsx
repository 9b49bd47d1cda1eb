import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../design/index.ts'
import type { Directory, Listed } from '../../supporters/directory.ts'
import { findText } from '../find/text.ts'
import type { PageData } from '../page-data.ts'
import { nameOf, SupporterCard, type CardFrame } from '../pages/SupporterCard.tsx'
import { relaxedOf, shownOf, type Choosing } from './choosing.ts'
import { FromPage } from './FromPage.tsx'
import { KeepAwayFields } from './KeepAwayFields.tsx'
import { now } from './page.ts'
import { WishFields } from './WishFields.tsx'

const batch = 10

export type FindProps = {
  readonly page: PageData
  readonly directory: Directory
  readonly choosing: Choosing
  readonly onChange: (choosing: Choosing) => void
  /** What else can be done with a card, such as asking this person first. */
  readonly action?: (listed: Listed) => ComponentChildren
  readonly withWay?: boolean
}

/** Find a supporter, wholly on the device: who should not be asked, who somebody would like, and the cards. */
export const FindSupporter = (props: FindProps) => {
  const { page, directory, choosing, onChange, withWay = true } = props
  const t = findText(page.lang)
  return (
    <div class="al-find al-wide">
      <section class="al-find__fields" aria-label={t.away}>
        <h2>{t.away}</h2>
        <p class="al-meta">{t.awayLead}</p>
        <KeepAwayFields
          lang={page.lang}
          places={directory.places}
          keep={choosing.keep}
          onChange={keep => onChange({ ...choosing, keep })}
        />
        <LeftOut {...props} />
        <WishFields
          lang={page.lang}
          directory={directory}
          themes={page.themes}
          wishes={choosing.wishes}
          withWay={withWay}
          onChange={wishes => onChange({ ...choosing, wishes })}
        />
      </section>
      <Found {...props} />
    </div>
  )
}

/** People taken out one by one, each with the way back. */
const LeftOut = ({ page, directory, choosing, onChange }: FindProps) => {
  const t = findText(page.lang)
  const { keep } = choosing
  const out = directory.supporters.filter(({ card }) => keep.people.includes(card.person))
  if (out.length === 0) return null
  return (
    <section aria-label={t.leftOut}>
      <h3>{t.leftOut}</h3>
      <ul class="al-plain">
        {out.map(listed => (
          <li>
            <Button
              type="button"
              look="quiet"
              onClick={() =>
                onChange({
                  ...choosing,
                  keep: { ...keep, people: keep.people.filter(person => person !== listed.card.person) },
                })
              }
            >
              {t.bringBack(nameOf(listed))}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Found = (props: FindProps) => {
  const { page, directory, choosing } = props
  const [most, setMost] = useState(batch)
  const t = findText(page.lang)
  const at = now()
  const shown = shownOf(directory, choosing, at)
  const frame: CardFrame = { lang: page.lang, now: at, places: directory.places, themes: page.themes }
  return (
    <section class="al-find__people" aria-label={t.title}>
      <p>
        <output>{shown.length === 0 ? t.nobody : t.found(shown.length)}</output>
      </p>
      {shown.length === 0 ? <Nobody {...props} /> : null}
      <ul class="al-people">
        {shown.slice(0, most).map(listed => (
          <li key={listed.card.person}>
            <SupporterCard listed={listed} frame={frame}>
              {props.action?.(listed)}
              <LeaveOut {...props} listed={listed} />
            </SupporterCard>
          </li>
        ))}
      </ul>
      {shown.length > most ? (
        <Button type="button" look="secondary" onClick={() => setMost(most + batch)}>
          {t.more(Math.min(batch, shown.length - most))}
        </Button>
      ) : null}
    </section>
  )
}

const LeaveOut = ({ page, choosing, onChange, listed }: FindProps & { listed: Listed }) => {
  const { keep } = choosing
  return (
    <Button
      type="button"
      look="quiet"
      onClick={() =>
        onChange({ ...choosing, keep: { ...keep, people: [...keep.people, listed.card.person] } })
      }
    >
      {findText(page.lang).awayOneOf(listed.card.first)}
    </Button>
  )
}

/** Nobody is left: which wish to relax, and numbers of people who are awake. */
const Nobody = ({ page, directory, choosing, onChange }: FindProps) => {
  const t = findText(page.lang)
  const ways = relaxedOf(directory, choosing)
  return (
    <>
      {ways.length > 0 ? <p>{t.nobodyLead}</p> : null}
      <ul class="al-plain">
        {ways.map(({ which, count, wishes, keep }) => (
          <li>
            <Button type="button" look="secondary" onClick={() => onChange({ wishes, keep })}>
              {t.relax[which](count)}
            </Button>
          </li>
        ))}
      </ul>
      <h2>{t.numbers}</h2>
      <p>{t.nobodyRing}</p>
      <FromPage id="crisis-numbers" />
    </>
  )
}
