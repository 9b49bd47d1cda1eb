import { useContext } from 'preact/hooks'
import { InsetText, Language, Link, NotificationBanner, SummaryList, Tag } from '../../../design/index.ts'
import { rankOf } from '../../../identity/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { inLang, type Lang } from '../../../platform/text.ts'
import { fullName, type Application } from '../application.ts'
import type { Whose } from '../links.ts'
import { isOnTheWay } from '../moves.ts'
import type { Member } from '../panel.ts'
import { daysSince, holder } from '../pipeline.ts'
import { reasonOf } from '../reasons.ts'
import { joiningText } from '../text.ts'
import { NextStep, type NextStepProps } from './NextStep.tsx'
import { Missing } from './Pipeline.tsx'
import { Way } from './Way.tsx'

export type OneProps = NextStepProps & {
  readonly members: readonly Member[]
  readonly failed: readonly { readonly whom: Whose; readonly failure: string }[]
  readonly now: Date
  /** The coordinator looks at their own application: nothing to do for them. */
  readonly isThemselves: boolean
  readonly said: 'sent' | 'called' | 'kept' | 'active' | 'ended' | 'refused' | undefined
}

/** One person on the way: where, with whom, since when, and the next step as the one button. */
export const One = (props: OneProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).one
  const { one, said, isThemselves } = props
  return (
    <>
      {said ? (
        <NotificationBanner kind={said === 'refused' ? 'care' : 'done'}>
          <p>{t.said[said]}</p>
        </NotificationBanner>
      ) : null}
      <h1>{fullName(one)}</h1>
      <Now {...props} />
      {isThemselves ? <InsetText>{t.yourself}</InsetText> : <NextStep {...props} />}
      <h2>{t.steps}</h2>
      <Way {...props} />
      <h2>{t.details}</h2>
      <SummaryList rows={detailsOf(one, lang)} />
      <p class="al-meta">{t.why}</p>
      {isOnTheWay(one.stage) && !isThemselves ? (
        <p>
          <Link href={localPath(lang, `/desk/people/joining/${one.id}/stop`)}>{t.stop}</Link>
        </p>
      ) : null}
    </>
  )
}

const Now = ({ one, now, needed, failed }: OneProps) => {
  const lang = useContext(Language)
  const { one: t, desk, stop } = joiningText(lang)
  const who = holder(one, needed)
  if (who === undefined) {
    const reason = stop.reasonNames[reasonOf(one.reason) ?? 'stopped']
    const words = {
      rejected: t.ended.rejected(reason),
      withdrawn: t.ended.withdrawn,
      active: t.ended.active,
    }
    return <p class="al-lead">{words[one.stage as 'rejected' | 'withdrawn' | 'active']}</p>
  }
  return (
    <>
      <p class="al-lead">
        <Tag>{desk.stages[one.stage]}</Tag> {t.with(desk.holders[who], desk.days(daysSince(one, now)))}
      </p>
      <p>
        {desk.missing}: <Missing one={one} needed={needed} />
      </p>
      {failed.map(({ whom, failure }) => (
        <InsetText>{t.mailFailed[whom](failure)}</InsetText>
      ))}
    </>
  )
}

const detailsOf = (one: Application, lang: Lang) => {
  const { one: t, interest } = joiningText(lang)
  const person = one.person
  return [
    { key: t.mail, value: one.mail },
    { key: t.rank, value: inLang(rankOf(one.rank).title, lang).text },
    { key: t.station, value: `${one.station}, ${one.district}` },
    { key: t.languages, value: one.languages.map(each => interest.languageNames[each]).join(', ') },
    ...(one.managerMail === null ? [] : [{ key: t.manager, value: one.managerMail }]),
    ...(person === null
      ? []
      : [
          {
            key: t.person,
            value: <Link href={localPath(lang, `/desk/people/${person}`)}>{fullName(one)}</Link>,
          },
        ]),
  ]
}
