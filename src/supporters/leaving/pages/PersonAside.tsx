import { noonOf } from '../../../platform/day.ts'
import { useContext } from 'preact/hooks'
import { Language, Link, SummaryList } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { dateText } from '../../../platform/text.ts'
import type { Aside } from '../queries.ts'
import { leavingText } from '../text.ts'

/** Beside a supporter's dates on their page: who is behind them, how they came, and how they left or stay. */
export const PersonAside = ({ aside }: { aside: Aside }) => {
  const lang = useContext(Language)
  const t = leavingText(lang).aside
  const { person, supervisor, champion, application, leftOn, retainedOn, mayRetain } = aside
  const to = (path: `/${string}`) => localPath(lang, path)
  const day = (date: string) => dateText(noonOf(date), lang)
  return (
    <>
      <h2>{t.title}</h2>
      <SummaryList
        rows={[
          { key: t.supervisor, value: supervisor ?? t.nobody },
          { key: t.champion, value: champion ?? t.nobody },
          ...(application
            ? [
                {
                  key: t.application,
                  value: <Link href={to(`/desk/people/joining/${application}`)}>{t.applicationLink}</Link>,
                },
              ]
            : []),
        ]}
      />
      <p>
        <Link href={to(`/desk/people/${person}/behind`)}>{t.change}</Link>
      </p>
      {retainedOn ? <p>{t.retained(day(retainedOn))}</p> : null}
      {mayRetain ? (
        <p>
          <Link href={to(`/desk/people/${person}/retain`)}>{t.retain}</Link>
        </p>
      ) : null}
      {leftOn ? (
        <p>
          {t.left(day(leftOn))} <Link href={to(`/desk/people/${person}/thanks`)}>{t.thanks}</Link>
        </p>
      ) : null}
    </>
  )
}
