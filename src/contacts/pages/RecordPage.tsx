import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import {
  Language,
  Link,
  LinkButton,
  NotificationBanner,
  SummaryList,
  type SummaryRow,
} from '../../design/index.ts'
import type { RecordTheme } from '../../library/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { inLang, type Lang } from '../../platform/text.ts'
import { labelOf, type List } from '../codes.ts'
import type { Load } from '../load.ts'
import { consultFrom, isGroup, type ContactRecord } from '../record.ts'
import { text } from '../text.ts'
import { LoadList } from './LoadList.tsx'
import { whenText } from './words.ts'

export type RecordPageProps = {
  readonly record: ContactRecord
  readonly saved: 'new' | 'mended' | 'back' | undefined
  /** Nothing new comes to them now (`holdsBack`). */
  readonly rests: boolean
  readonly load: Load
  readonly themes: readonly RecordTheme[]
  readonly routes: readonly { code: string; name: string }[]
  readonly others: readonly { id: string; name: string }[]
}

/** One record, and right after saving what it may ask of its supporter: prompts, never walls. */
export const RecordPage = (props: RecordPageProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const { record, saved, load } = props
  const at = `/desk/records/${record.id}` as const
  return (
    <>
      {saved ? (
        <NotificationBanner kind="done">
          <p>{{ new: t.record.saved, mended: t.record.mended, back: t.record.back }[saved]}</p>
        </NotificationBanner>
      ) : null}
      <h1>{t.record.title}</h1>
      {saved ? <Prompts {...props} /> : null}
      <SummaryList rows={rowsOf(props, lang)} />
      <div class="govuk-button-group">
        <LinkButton href={localPath(lang, '/desk/records/new')} secondary={!saved}>
          {t.record.another}
        </LinkButton>
        <Link href={localPath(lang, `${at}/mend`)}>{t.record.mend}</Link>
        <Link href={localPath(lang, `${at}/withdraw`)}>{t.record.withdraw}</Link>
        <Link href={localPath(lang, '/desk/records')}>{t.record.list}</Link>
      </div>
      <h2>{t.load.title}</h2>
      <LoadList load={load} />
    </>
  )
}

const Prompt = ({
  title,
  words,
  children,
}: {
  title: string
  words: string
  children?: ComponentChildren
}) => (
  <section class="al-care">
    <h2>{title}</h2>
    <p>{words}</p>
    {children}
  </section>
)

const Prompts = ({ record, themes, rests }: RecordPageProps) => {
  const lang = useContext(Language)
  const t = text(lang).record
  const way = (path: `/${string}`, words: string) => (
    <p>
      <Link href={localPath(lang, path)}>{words}</Link>
    </p>
  )
  const asksMore = themes.some(theme => theme.asksMore && record.themes.includes(theme.code))
  return (
    <>
      {asksMore ? (
        <Prompt title={t.passTitle} words={t.pass}>
          {way('/passing-on', t.passLink)}
        </Prompt>
      ) : null}
      {record.number === consultFrom ? (
        <Prompt title={t.consultTitle} words={t.consult}>
          {way('/help-now', t.consultLink)}
        </Prompt>
      ) : null}
      {rests ? (
        <Prompt title={t.restTitle} words={t.rest}>
          {way('/desk/me/load', t.restLink)}
        </Prompt>
      ) : null}
      {record.heavy ? (
        <Prompt title={t.heavyTitle} words={t.heavy}>
          {way('/help-now', t.heavyLink)}
        </Prompt>
      ) : null}
    </>
  )
}

const rowsOf = ({ record, themes, routes, others }: RecordPageProps, lang: Lang): SummaryRow[] => {
  const { form, record: t, list } = text(lang)
  const named = (codes: readonly string[], name: (code: string) => string | undefined) =>
    codes.map(code => name(code) ?? code).join(' · ') || t.none
  const coded = (key: string, from: List, code: string | null): SummaryRow[] =>
    code === null ? [] : [{ key, value: inLang(labelOf(from, code), lang).text }]
  const whole: SummaryRow[] =
    record.mode === 'tally'
      ? []
      : [
          {
            key: list.about,
            value: named(record.themes, code => {
              const label = themes.find(theme => theme.code === code)?.label
              return label && inLang(label, lang).text
            }),
          },
          ...coded(form.outcome, 'outcome', record.outcome),
          {
            key: form.signpostedLegend,
            value: named(record.signposted, code => routes.find(route => route.code === code)?.name),
          },
          ...coded(form.number, 'contact-number', record.number),
        ]
  const alongside = record.others.map(id => others.find(other => other.id === id)?.name ?? '').join(', ')
  return [
    { key: list.day, value: whenText(record, lang) },
    ...coded(form.kind, 'kind', record.kind),
    ...(isGroup(record.kind) ? coded(form.headcount, 'headcount-band', record.headcount) : []),
    ...(isGroup(record.kind) ? [{ key: t.withWhom, value: alongside || t.nobodyElse }] : []),
    ...coded(form.whom, 'for-whom', record.whom),
    ...coded(form.channel, 'channel', record.channel),
    ...coded(form.minutes, 'minutes-band', record.minutes),
    ...whole,
    { key: t.heavyKey, value: record.heavy ? t.yes : t.no },
  ]
}
