import { test } from 'node:test'
import { fixture, sameAnatomy } from '../../tests/make/anatomy.ts'
import {
  Breadcrumbs,
  Details,
  InsetText,
  NotificationBanner,
  Panel,
  SummaryList,
  Tag,
  TaskList,
  WarningText,
} from './index.ts'

const nationality =
  'We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide your nationality, you’ll have to send copies of identity documents through the post.'

test('notes, links and lists have the anatomy of GOV.UK', () => {
  sameAnatomy(<Details summary="Help with nationality">{nationality}</Details>, 'details', 'default')
  sameAnatomy(
    <InsetText>
      It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the
      application.
    </InsetText>,
    'inset-text',
    'default',
  )
  sameAnatomy(
    <WarningText>You can be fined up to £5,000 if you don’t register.</WarningText>,
    'warning-text',
    'default',
  )
  sameAnatomy(<Tag>Alpha</Tag>, 'tag', 'default')
  sameAnatomy(
    <Panel title="Application complete">
      Your reference number
      <br />
      <strong>HDJ2123F</strong>
    </Panel>,
    'panel',
    'default',
  )
  const withheld = 'This publication was withdrawn on 7 March 2014.'
  sameAnatomy(
    <NotificationBanner id="govuk-notification-banner-title">
      <p class="govuk-notification-banner__heading">{withheld}</p>
    </NotificationBanner>,
    'notification-banner',
    'default',
  )
})

test('summaries, tasks and breadcrumbs have the anatomy of GOV.UK', () => {
  const tasks = ['Company Directors', 'Registered company details', 'Business plan']
  sameAnatomy(
    <TaskList
      tasks={tasks.map((title, place) => ({
        id: `task-list-${place + 1}`,
        title,
        href: '#',
        status: place === 0 ? 'Completed' : <Tag>Incomplete</Tag>,
      }))}
    />,
    'task-list',
    'default',
  )
  const name = [
    { href: '#', label: 'Edit', what: 'name' },
    { href: '#', label: 'Delete', what: 'name' },
  ]
  const [contact = ''] =
    /<p class="govuk-body">[\s\S]*<\/p>/.exec(fixture('summary-list', 'with some actions')) ?? []
  sameAnatomy(
    <SummaryList
      rows={[
        { key: 'Name', value: 'Firstname Lastname', actions: name },
        { key: 'Date of birth', value: '13/08/1980' },
        { key: 'Contact information', value: <Verbatim html={contact} /> },
      ]}
    />,
    'summary-list',
    'with some actions',
  )
  const crumbs = fixture('breadcrumbs', 'default').matchAll(/href="([^"]*)">([^<]*)</g)
  sameAnatomy(
    <Breadcrumbs items={[...crumbs].map(([, href = '', label = '']) => ({ href, label: label.trim() }))} />,
    'breadcrumbs',
    'default',
    [['"Breadcrumb"', '"Where you are"']],
  )
})

const Verbatim = ({ html }: { html: string }) => {
  const lines = html.split(/<\/?p[^>]*>/).filter(line => line.trim() !== '')
  return (
    <>
      {lines.map(line => (
        <p class="govuk-body">
          {line.split('<br>').flatMap((part, at) => (at === 0 ? [part] : [<br />, part]))}
        </p>
      ))}
    </>
  )
}
