import { areas } from '../../identity/index.ts'
import { Breadcrumbs } from '../../design/index.ts'
import { steadyClock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { readForm } from '../../platform/http/form.ts'
import { perMinute } from '../../platform/http/limits.ts'
import { localPath } from '../../platform/http/path.ts'
import { page, redirect, type Reply } from '../../platform/http/reply.ts'
import { express, sendLinkAgain } from './express.ts'
import { interestForm, mailForm } from './forms.ts'
import { Become, NotThem, Sent } from './pages/Become.tsx'
import type { Errors } from './pages/errors.ts'
import { InterestForm, LostLink } from './pages/InterestForm.tsx'
import { joiningText } from './text.ts'

/** A whole station may leave through one address; a script that fills the form without end may not. */
const mayPost = perMinute(60, steadyClock)

const above = ({ lang }: Ask) => ({
  above: (
    <Breadcrumbs
      items={[{ label: joiningText(lang).become.title, href: localPath(lang, '/become-a-supporter') }]}
    />
  ),
})

const stationsOf = async (tx: Tx) => (await areas(tx)).filter(area => area.kind === 'station')

const form = async (
  ask: Ask,
  tx: Tx,
  shown: {
    values?: Readonly<Record<string, string>>
    languages?: readonly string[]
    errors?: Errors
    busy?: boolean
  },
): Promise<Reply> => {
  const { values = {}, languages = [], errors = {}, busy = false } = shown
  const body = (
    <InterestForm
      stations={await stationsOf(tx)}
      values={values}
      languages={languages}
      errors={errors}
      busy={busy}
    />
  )
  const status = busy ? 503 : Object.keys(errors).length > 0 ? 422 : 200
  return page(joiningText(ask.lang).interest.title, body, { ...above(ask), status })
}

const tellUs = async (ask: Ask): Promise<Reply> => {
  const posted = await ask.form()
  const read = readForm(interestForm, posted)
  const shown = { values: posted.values, languages: posted.all('languages') }
  if (read.ok && read.value.duties !== 'no')
    return page(joiningText(ask.lang).notThem.title, <NotThem />, above(ask))
  return ask.write('gov', async (tx, now) => {
    if (!read.ok) return form(ask, tx, { ...shown, errors: read.errors })
    const { station } = read.value
    if (!(await stationsOf(tx)).some(each => each.id === station))
      return form(ask, tx, { ...shown, errors: { station: 'stationMissing' } })
    if (!mayPost(ask.addressKey) || (await express(tx, now, read.value)) === 'busy')
      return form(ask, tx, { ...shown, busy: true })
    return redirect('/become-a-supporter/sent')
  })
}

const lostLink = (ask: Ask, shown: { mail?: string | undefined; errors?: Errors; sent?: boolean }): Reply => {
  const { mail, errors = {}, sent = false } = shown
  const t = joiningText(ask.lang).lost
  return page(sent ? t.sentTitle : t.title, <LostLink mail={mail} errors={errors} sent={sent} />, {
    ...above(ask),
    status: Object.keys(errors).length > 0 ? 422 : 200,
  })
}

const sendLink = async (ask: Ask): Promise<Reply> => {
  const posted = await ask.form()
  const read = readForm(mailForm, posted)
  if (!read.ok) return lostLink(ask, { mail: posted.values['mail'], errors: read.errors })
  if (mayPost(ask.addressKey))
    await ask.write('gov', async (tx, now) => {
      await sendLinkAgain(tx, now, read.value.mail)
      return redirect('/become-a-supporter/link')
    })
  return lostLink(ask, { sent: true })
}

/** What the workforce reads before anybody is asked anything, and the form. No account, no script. */
export const becomeDoors = doors({
  'GET /become-a-supporter': {
    may: 'anyone',
    sameForEverybody: true,
    handle: ask => page(joiningText(ask.lang).become.title, <Become />),
  },
  'GET /become-a-supporter/tell-us': {
    may: 'anyone',
    handle: ask => ask.read('gov', tx => form(ask, tx, {})),
  },
  'POST /become-a-supporter/tell-us': { may: 'anyone', handle: tellUs },
  'GET /become-a-supporter/sent': {
    may: 'anyone',
    sameForEverybody: true,
    handle: ask => page(joiningText(ask.lang).sent.title, <Sent />),
  },
  'GET /become-a-supporter/link': { may: 'anyone', handle: ask => lostLink(ask, {}) },
  'POST /become-a-supporter/link': { may: 'anyone', handle: sendLink },
})
