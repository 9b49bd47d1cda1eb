import { settingOf } from '../../forces/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { readForm } from '../../platform/http/form.ts'
import { page, redirect, type Reply } from '../../platform/http/reply.ts'
import { fullName, type Application } from './application.ts'
import { answerForm, managerForm, offerForm } from './forms.ts'
import { openLink, type Whose } from './links.ts'
import type { Verdict } from './moves.ts'
import { accept, answerAsManager, askManagerAgain, nameManager, turnDown, withdraw } from './own.ts'
import { Backing, BackingThanks } from './pages/Backing.tsx'
import { Gone } from './pages/Become.tsx'
import type { Errors } from './pages/errors.ts'
import { Own } from './pages/Own.tsx'
import { Withdraw } from './pages/Withdraw.tsx'
import { joiningText } from './text.ts'

/**
 * Pages behind a secret link from a mail. Threat: mail scanners open links, so opening never acts; a link in a history or over
 * a shoulder, so titles say nothing, and the link opens one application for one of the two people, for some weeks.
 */
const sensitive = { sensitive: true } as const

const withLink = (
  ask: Ask,
  whose: Whose,
  work: (tx: Tx, now: Date, application: Application) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const opened = async (tx: Tx, now: Date): Promise<Reply> => {
    const application = await openLink(tx, now, ask.params['link'], whose)
    if (application) return work(tx, now, application)
    return page(joiningText(ask.lang).gone.title, <Gone whose={whose} />, { ...sensitive, status: 404 })
  }
  return ask.request.method === 'GET' ? ask.read('gov', opened) : ask.write('gov', opened)
}

const linkOf = (ask: Ask): string => ask.params['link'] ?? ''

type Shown = { readonly errors?: Errors; readonly manager?: string | undefined }

const ownPage = async (ask: Ask, tx: Tx, application: Application, shown: Shown = {}): Promise<Reply> => {
  const { errors = {}, manager } = shown
  const said = (['asked', 'answered', 'nothing'] as const).find(
    each => each === ask.url.searchParams.get('said'),
  )
  const body = (
    <Own
      application={application}
      link={linkOf(ask)}
      errors={errors}
      manager={manager}
      said={said}
      keptMonths={await settingOf(tx, 'retain-application-months')}
    />
  )
  const status = Object.keys(errors).length > 0 ? 422 : 200
  return page(joiningText(ask.lang).own.title, body, { ...sensitive, status })
}

const backTo = (ask: Ask, verdict: Verdict, done: 'asked' | 'answered'): Reply =>
  redirect(`/joining/${linkOf(ask)}?said=${verdict.may ? done : 'nothing'}`)

const manager = (ask: Ask) =>
  withLink(ask, 'applicant', async (tx, now, application) => {
    const posted = await ask.form()
    const read = readForm(managerForm, posted)
    const again = (errors: Errors) =>
      ownPage(ask, tx, application, { errors, manager: posted.values['manager'] })
    if (!read.ok) return again(read.errors)
    if (read.value.manager === application.mail) return again({ manager: 'managerSame' })
    return backTo(ask, await nameManager(tx, now, application, read.value.manager), 'asked')
  })

const answer = (ask: Ask) =>
  withLink(ask, 'applicant', async (tx, now, application) => {
    const read = readForm(offerForm, await ask.form())
    if (!read.ok) return ownPage(ask, tx, application, { errors: read.errors })
    const act = read.value.answer === 'accept' ? accept : turnDown
    return backTo(ask, await act(tx, now, application), 'answered')
  })

const withdrawPage = (ask: Ask) =>
  withLink(ask, 'applicant', () =>
    page(joiningText(ask.lang).own.withdrawTitle, <Withdraw link={linkOf(ask)} />, sensitive),
  )

/** The question, until it is answered. */
const backing = (ask: Ask, application: Application, errors: Errors = {}): Reply => {
  const t = joiningText(ask.lang).backing
  if (application.stage !== 'backing') return page(t.thanksTitle, <BackingThanks />, sensitive)
  const body = <Backing name={fullName(application)} link={linkOf(ask)} errors={errors} />
  return page(t.title, body, { ...sensitive, status: Object.keys(errors).length > 0 ? 422 : 200 })
}

const answerBacking = (ask: Ask) =>
  withLink(ask, 'manager', async (tx, now, application) => {
    const read = readForm(answerForm, await ask.form())
    if (!read.ok && application.stage === 'backing') return backing(ask, application, read.errors)
    if (read.ok) await answerAsManager(tx, now, application, read.value.answer)
    return page(joiningText(ask.lang).backing.thanksTitle, <BackingThanks />, sensitive)
  })

/** The applicant's own link and their line manager's. Neither needs an account or script. */
export const joiningLinkDoors = doors({
  'GET /joining/:link': {
    may: 'anyone',
    handle: ask => withLink(ask, 'applicant', (tx, _now, application) => ownPage(ask, tx, application)),
  },
  'POST /joining/:link/manager': { may: 'anyone', handle: manager },
  'POST /joining/:link/again': {
    may: 'anyone',
    handle: ask =>
      withLink(ask, 'applicant', async (tx, now, application) =>
        backTo(ask, await askManagerAgain(tx, now, application), 'asked'),
      ),
  },
  'POST /joining/:link/answer': { may: 'anyone', handle: answer },
  'GET /joining/:link/withdraw': { may: 'anyone', handle: withdrawPage },
  'POST /joining/:link/withdraw': {
    may: 'anyone',
    handle: ask =>
      withLink(ask, 'applicant', async (tx, now, application) =>
        backTo(ask, await withdraw(tx, now, application), 'answered'),
      ),
  },
  'GET /backing/:link': {
    may: 'anyone',
    handle: ask => withLink(ask, 'manager', (_tx, _now, application) => backing(ask, application)),
  },
  'POST /backing/:link': { may: 'anyone', handle: answerBacking },
})
