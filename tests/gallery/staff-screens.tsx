import {
  CardGrid,
  Chips,
  Link,
  LinkButton,
  LoadBlocks,
  NotificationBanner,
  Pagination,
  SummaryList,
  Table,
  Tag,
  TaskList,
} from '../../src/design/index.ts'
import type { Lang } from '../../src/platform/text.ts'
import { words } from './words.ts'

export const Desk = ({ lang }: { lang: Lang }) => {
  const t = words[lang]
  return (
    <>
      <NotificationBanner kind="done">{t.saved}</NotificationBanner>
      <NotificationBanner kind="care" id="second">
        {t.nobody}
      </NotificationBanner>
      <h1>{t.heading}</h1>
      <CardGrid
        cards={[
          { title: t.talk, children: <LinkButton href="/o">{t.go}</LinkButton> },
          {
            title: t.pause,
            children: (
              <LoadBlocks open={3} soft={3} hard={5}>
                {t.everyone}
              </LoadBlocks>
            ),
          },
          { title: t.label, children: <p class="al-meta">{t.note}</p> },
        ]}
      />
    </>
  )
}

export const Lists = ({ lang }: { lang: Lang }) => {
  const t = words[lang]
  const rows = t.messages.map(([who, time]) => ({ who, time }))
  return (
    <>
      <h1>{t.heading}</h1>
      <Chips chips={t.menu.map(label => ({ label, href: '/' }))} />
      <Table
        caption={t.happens}
        columns={[
          { heading: t.columns[0] ?? '', cell: row => <Link href="/c">{row.who}</Link>, names: true },
          { heading: t.columns[1] ?? '', cell: row => row.time, numeric: true },
          { heading: t.columns[2] ?? '', cell: () => <Tag>{t.pause}</Tag> },
        ]}
        rows={rows}
      />
      <p>
        {(['calm', 'care', 'plain', 'good', 'danger'] as const).map(look => (
          <>
            <Tag look={look}>{t.pause}</Tag>{' '}
          </>
        ))}
      </p>
    </>
  )
}

export const MoreLists = ({ lang }: { lang: Lang }) => {
  const t = words[lang]
  return (
    <>
      <h1>{t.heading}</h1>
      <Pagination page={5} pages={20} href={page => `?page=${page}`} />
      <SummaryList
        rows={t.menu.map(key => ({
          key,
          value: t.everyone,
          actions: [{ href: '/', label: t.go, what: key }],
        }))}
      />
      <TaskList
        tasks={t.menu.map((title, place) => ({
          id: `task-${place}`,
          title,
          hint: t.everyone,
          href: place === 1 ? undefined : '/',
          status: <Tag look="plain">{t.pause}</Tag>,
        }))}
      />
    </>
  )
}
