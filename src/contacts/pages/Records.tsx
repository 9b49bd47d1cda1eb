import { useContext } from 'preact/hooks'
import {
  Button,
  Chips,
  Language,
  Link,
  LinkButton,
  NotificationBanner,
  Pagination,
  Select,
  StaffForm,
  Table,
  Tag,
  type Column,
  type Option,
} from '../../design/index.ts'
import type { RecordTheme } from '../../library/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { inLang, type Bilingual, type Lang } from '../../platform/text.ts'
import { codesOf, labelOf } from '../codes.ts'
import { listAddress, wishesIn, without, type Wish } from '../list.ts'
import type { Load } from '../load.ts'
import type { Wishes } from '../queries.ts'
import type { ContactRecord } from '../record.ts'
import { text } from '../text.ts'
import { LoadList } from './LoadList.tsx'
import { monthText, whatText, whenText } from './words.ts'

export type RecordsProps = {
  readonly records: readonly ContactRecord[]
  readonly found: number
  readonly page: number
  readonly pages: number
  readonly wishes: Wishes
  readonly months: readonly string[]
  readonly themes: readonly RecordTheme[]
  /** Codes of themes that stand in some record: a filter that can only find nothing is not offered. */
  readonly used: readonly string[]
  readonly load: Load
  /** What may still be taken back, and for how many minutes. */
  readonly withdrawn: readonly { readonly record: ContactRecord; readonly minutes: number }[]
  /** They wanted one back that is deleted by now. */
  readonly tooLate: boolean
  readonly formToken: string
}

/** A supporter's own records: the latest first, to find, mend and withdraw; above them what they add up to. */
export const Records = (props: RecordsProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  const { wishes, page, pages, load } = props
  return (
    <>
      <Withdrawn {...props} />
      <h1>{t.list.title}</h1>
      <p class="al-lead">{t.list.lead}</p>
      <LinkButton href={localPath(lang, '/desk/records/new')}>{t.form.title}</LinkButton>
      <h2>{t.load.title}</h2>
      <LoadList load={load} />
      <Filter {...props} />
      <Chips
        chips={wishesIn(wishes).map(wish => ({
          label: wishText(props, wish, lang),
          href: localPath(lang, listAddress(without(wishes, wish))),
        }))}
      />
      <Found {...props} />
      <Pagination page={page} pages={pages} href={each => localPath(lang, listAddress(wishes, each))} />
    </>
  )
}

/** A slip is mended in one tap, as long as the record is there. */
const Withdrawn = ({ withdrawn, tooLate, formToken }: RecordsProps) => {
  const lang = useContext(Language)
  const t = text(lang).list
  return (
    <>
      {tooLate ? (
        <NotificationBanner kind="note">
          <p>{t.tooLate}</p>
        </NotificationBanner>
      ) : null}
      {withdrawn.map(({ record, minutes }) => (
        <NotificationBanner kind="done" id={`withdrawn-${record.id}`}>
          <p>{t.withdrawn(whenText(record, lang))}</p>
          <p>{t.takeBack(minutes)}</p>
          <StaffForm action={localPath(lang, `/desk/records/${record.id}/take-back`)} token={formToken}>
            <Button look="secondary">{t.takeBackButton}</Button>
          </StaffForm>
        </NotificationBanner>
      ))}
    </>
  )
}

const Found = ({ records, found, wishes, themes }: RecordsProps) => {
  const lang = useContext(Language)
  const t = text(lang).list
  if (found === 0) return <p>{wishesIn(wishes).length > 0 ? t.nothing : t.none}</p>
  return (
    <>
      <p>
        <strong>{t.count(found)}</strong>
      </p>
      <Table caption={t.caption} captionHidden rows={records} columns={columnsOf(themes, lang)} />
    </>
  )
}

const columnsOf = (themes: readonly RecordTheme[], lang: Lang): Column<ContactRecord>[] => {
  const t = text(lang).list
  return [
    {
      heading: t.day,
      names: true,
      cell: record => (
        <Link href={localPath(lang, `/desk/records/${record.id}`)}>{whenText(record, lang)}</Link>
      ),
    },
    {
      heading: t.what,
      cell: record => (
        <>
          {whatText(record, lang)} {record.heavy ? <Tag look="care">{t.heavyTag}</Tag> : null}
        </>
      ),
    },
    {
      heading: t.about,
      cell: record => record.themes.map(code => themeText(themes, code, lang)).join(' · ') || '–',
    },
    {
      heading: t.outcome,
      cell: record => (record.outcome ? inLang(labelOf('outcome', record.outcome), lang).text : '–'),
    },
  ]
}

const themeText = (themes: readonly RecordTheme[], code: string, lang: Lang): string => {
  const label = themes.find(theme => theme.code === code)?.label
  return label ? inLang(label, lang).text : code
}

const Filter = ({ wishes, months, themes, used }: RecordsProps) => {
  const lang = useContext(Language)
  const t = text(lang).list
  const options = (codes: readonly { code: string; label: Bilingual }[]): Option[] => [
    { value: '', label: t.all },
    ...codes.map(({ code, label }) => ({ value: code, label: inLang(label, lang).text })),
  ]
  const monthCodes = months.map(code => ({
    code,
    label: { en: monthText(code, 'en'), cy: monthText(code, 'cy') },
  }))
  const lists = [
    { name: 'month', label: t.month, codes: monthCodes },
    { name: 'channel', label: t.channel, codes: codesOf('channel') },
    { name: 'theme', label: t.theme, codes: themes.filter(({ code }) => used.includes(code)) },
  ] as const
  return (
    <search aria-label={t.filter}>
      <form method="get" action={localPath(lang, '/desk/records')} class="al-filter al-filter--row">
        {lists.map(({ name, label, codes }) => (
          <Select name={name} label={label} value={wishes[name]} options={options(codes)} />
        ))}
        <Select
          name="heavy"
          label={t.heavy}
          value={wishes.heavy ? 'yes' : ''}
          options={[
            { value: '', label: t.all },
            { value: 'yes', label: t.onlyHeavy },
          ]}
        />
        <Button look="secondary">{t.show}</Button>
      </form>
    </search>
  )
}

/** A wish in words, as it stands on its chip. */
const wishText = ({ wishes, themes }: RecordsProps, wish: Wish, lang: Lang): string => {
  if (wish === 'month') return monthText(wishes.month ?? '', lang)
  if (wish === 'channel') return inLang(labelOf('channel', wishes.channel ?? ''), lang).text
  if (wish === 'heavy') return text(lang).list.heavy
  return themeText(themes, wishes.theme ?? '', lang)
}
