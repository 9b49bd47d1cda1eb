import { isUuid } from '../../platform/uuid.ts'
import { settingOf } from '../../forces/index.ts'
import { peopleWithKeys, staffOf } from '../../identity/index.ts'
import { Breadcrumbs } from '../../design/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { readForm } from '../../platform/http/form.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { applications, fullName, lockApplication, type Application } from './application.ts'
import { bringIn, notOnTheList } from './bring-in.ts'
import { makeActive, stop } from './finish.ts'
import { stopForm } from './forms.ts'
import { failedMail } from './mail.ts'
import { askManagerAgain, mailApplicantAgain } from './own.ts'
import { Activate, Stop } from './pages/Confirm.tsx'
import { One } from './pages/One.tsx'
import { Pipeline } from './pages/Pipeline.tsx'
import { membersOf } from './panel.ts'
import { fits, wishOf } from './pipeline.ts'
import { joiningText } from './text.ts'
import { isThemselves } from './themselves.ts'

const pageSize = 20

export const above = (ask: Ask, one?: Application) => {
  const all = { label: joiningText(ask.lang).one.back, href: localPath(ask.lang, '/desk/people/joining') }
  const its = one && {
    label: fullName(one),
    href: localPath(ask.lang, `/desk/people/joining/${one.id}`),
  }
  return { staff: true, above: <Breadcrumbs items={its ? [all, its] : [all]} /> }
}

const pipeline = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const wish = wishOf(ask.url.searchParams)
    const found = (await applications(tx, {})).filter(each => fits(each, wish))
    const pages = Math.max(1, Math.ceil(found.length / pageSize))
    const asked = Number(ask.url.searchParams.get('page') ?? 1)
    const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
    const body = (
      <Pipeline
        shown={found.slice((at - 1) * pageSize, at * pageSize)}
        found={found.length}
        wish={wish}
        page={at}
        pages={pages}
        now={now}
        needed={await settingOf(tx, 'panel-members')}
        missing={await notOnTheList(tx)}
        formToken={staffOf(ask).formToken}
      />
    )
    return page(joiningText(ask.lang).desk.title, body, { staff: true, width: 'wide' })
  })

/** Works on one application of this force, locked; another's, or none, is the same 404. */
export const withOne = async (
  tx: Tx,
  ask: Ask,
  work: (one: Application) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const { application: id = '' } = ask.params
  const one = isUuid(id) ? await lockApplication(tx, id) : undefined
  return one ? work(one) : notFound()
}

type Said = 'sent' | 'called' | 'kept' | 'active' | 'ended' | 'refused'
const saids: readonly Said[] = ['sent', 'called', 'kept', 'active', 'ended', 'refused']

/** Back to the page of this application, saying what came of it. */
export const backTo = ({ id }: Application, said: Said): Reply =>
  redirect(`/desk/people/joining/${id}?said=${said}`)

const onePage = (ask: Ask) =>
  ask.read('gov', (tx, now) =>
    withOne(tx, ask, async one => {
      const { person: viewer, formToken } = staffOf(ask)
      const hasDesk = one.person === null ? undefined : (await peopleWithKeys(tx)).has(one.person)
      const body = (
        <One
          one={one}
          members={await membersOf(tx, one.id)}
          failed={await failedMail(tx, one.id)}
          now={now}
          needed={await settingOf(tx, 'panel-members')}
          hasDesk={hasDesk}
          isThemselves={await isThemselves(tx, viewer, one)}
          said={saids.find(each => each === ask.url.searchParams.get('said'))}
          formToken={formToken}
        />
      )
      return page(fullName(one), body, above(ask))
    }),
  )

const sendLink = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withOne(tx, ask, async one => {
      await mailApplicantAgain(tx, now, one)
      return backTo(one, 'sent')
    }),
  )

const askAgain = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withOne(tx, ask, async one => {
      const doer = { person: staffOf(ask).person }
      const asked = await askManagerAgain(tx, now, one, { by: 'coordinator', doer })
      return backTo(one, asked.may ? 'sent' : 'refused')
    }),
  )

const stopPage = (ask: Ask, one: Application, errors: Readonly<Record<string, string>> = {}): Reply => {
  const body = <Stop one={one} formToken={staffOf(ask).formToken} errors={errors} />
  const status = Object.keys(errors).length > 0 ? 422 : 200
  return page(joiningText(ask.lang).stop.title(fullName(one)), body, { ...above(ask, one), status })
}

const end = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withOne(tx, ask, async one => {
      const read = readForm(stopForm, await ask.form())
      if (!read.ok) return stopPage(ask, one, read.errors)
      const ended = await stop(tx, now, staffOf(ask).person, one, read.value.reason)
      return backTo(one, ended.may ? 'ended' : 'refused')
    }),
  )

const activatePage = (ask: Ask) =>
  ask.read('gov', tx =>
    withOne(tx, ask, one =>
      page(
        joiningText(ask.lang).activate.title(fullName(one)),
        <Activate one={one} formToken={staffOf(ask).formToken} />,
        above(ask, one),
      ),
    ),
  )

const activateOne = (ask: Ask) =>
  ask.write('gov', (tx, now) =>
    withOne(tx, ask, async one => {
      const made = await makeActive(tx, now, staffOf(ask).person, one)
      return backTo(one, made === 'done' ? 'active' : 'refused')
    }),
  )

const may = ['coordinator'] as const
const at = '/desk/people/joining/:application'

/** The coordinator's pages of everybody on the way in. What somebody wrote about why is not among it. */
export const joiningDeskDoors = doors({
  'GET /desk/people/joining': { may, reads: 'applications', handle: pipeline },
  'POST /desk/people/joining/bring-in': {
    may,
    handle: ask =>
      ask.write('gov', async (tx, now) => {
        await bringIn(tx, now, staffOf(ask).person)
        return redirect('/desk/people/joining')
      }),
  },
  [`GET ${at}`]: { may, reads: 'applications', handle: onePage },
  [`POST ${at}/mail`]: { may, handle: sendLink },
  [`POST ${at}/again`]: { may, handle: askAgain },
  [`GET ${at}/stop`]: {
    may,
    reads: 'applications',
    handle: (ask: Ask) => ask.read('gov', tx => withOne(tx, ask, one => stopPage(ask, one))),
  },
  [`POST ${at}/stop`]: { may, handle: end },
  [`GET ${at}/activate`]: { may, reads: 'applications', handle: activatePage },
  [`POST ${at}/activate`]: { may, handle: activateOne },
})
