import { render } from 'preact'
import { useState } from 'preact/hooks'
import { Button, Language, LinkButton, Panel } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { isRefused, type Bytes } from '../../ps1/checking.ts'
import { makeApi } from './api.ts'
import { AboutFirst, type About } from './join/AboutFirst.tsx'
import { readLink, type Door, type Link } from './join/keys-flow.ts'
import { joinWords } from './join/text.ts'
import { Words } from './join/Words.tsx'
import type { JoinWorks } from './join.worker.ts'
import { readPlace } from './place.ts'
import { startWorker } from './worker-wire.ts'
import { Status } from './Status.tsx'

const place = readPlace('join')
const t = joinWords(place.lang)
const door: Door = { api: makeApi(place.lang), keys: startWorker<JoinWorks>(place.worker).ask }
const { force, installation, words: list } = place

type Made = { readonly words: string; readonly post: Bytes }
type Step = 'start' | 'making' | { readonly made: Made } | 'sent'

const Start = ({
  link,
  onMake,
}: {
  link: Link
  onMake(make: () => ReturnType<typeof makeInvited>): void
}) => {
  if (link.kind === 'first') {
    return (
      <AboutFirst
        t={t}
        ranks={link.ranks}
        onMake={(about, also) => onMake(() => makeFirst(link.secret, about, also))}
      />
    )
  }
  if (link.kind !== 'invited') {
    return (
      <>
        <h1 class="govuk-heading-l">{t.join.title}</h1>
        <p>{link.kind === 'bad' ? t.join.badLink : t.join.usedLink}</p>
      </>
    )
  }
  return (
    <>
      <h1 class="govuk-heading-l">{t.join.title}</h1>
      <p>{t.join.hello(link.firstName)}</p>
      <p>{t.join.intro}</p>
      <p>{t.join.as(t.people.roles[link.role])}</p>
      <Button type="button" onClick={() => onMake(() => makeInvited(link.fragment))}>
        {t.join.make}
      </Button>
    </>
  )
}

const makeInvited = (fragment: string) => door.keys('newcomer', { fragment, force, list, installation })
const makeFirst = (secret: string, about: About, alsoSupporter: boolean) =>
  door.keys('first', {
    secret,
    about: JSON.stringify({ ...about, languages: [place.lang] }),
    role: alsoSupporter ? 3 : 2,
    force,
    list,
    installation,
  })

/** A newcomer makes keys, writes ten words, and sends what a coordinator approves. The page keeps nothing. */
const Join = ({ link }: { link: Link }) => {
  const [step, setStep] = useState<Step>('start')
  const [said, setSaid] = useState('')
  const make = async (how: () => ReturnType<typeof makeInvited>) => {
    setStep('making')
    const made = await how().catch(() => undefined)
    if (made === undefined || isRefused(made)) {
      setSaid(t.join.badLink)
      return setStep('start')
    }
    setStep({ made })
  }
  const send = async ({ post }: Made) => {
    const answer = await door.api
      .post(link.kind === 'first' ? '/join/first' : '/join/answer', post)
      .catch(() => undefined)
    if (answer?.ok) return setStep('sent')
    setSaid(answer?.status === 409 ? t.join.usedLink : t.join.failed)
  }
  if (step === 'sent') {
    return (
      <>
        <Panel title={link.kind === 'first' ? t.join.firstTitle : t.join.sentTitle} />
        <p>{link.kind === 'first' ? t.join.firstSent : t.join.sent}</p>
        <LinkButton href={localPath(place.lang, '/desk/sign-in')}>{t.join.toSignIn}</LinkButton>
      </>
    )
  }
  return (
    <>
      <Status>{step === 'making' ? t.join.making : said}</Status>
      {step === 'start' ? <Start link={link} onMake={how => void make(how)} /> : null}
      {typeof step === 'object' ? (
        <Words t={t} words={step.made.words} onChecked={() => void send(step.made)} />
      ) : null}
    </>
  )
}

const link = await readLink(door, location.hash).catch((): Link => ({ kind: 'used' }))
// The secret is not left in the address bar, where a glance or a bookmark would keep it.
history.replaceState(null, '', location.pathname)
place.root.replaceChildren()
render(
  <Language.Provider value={place.lang}>
    <Join link={link} />
  </Language.Provider>,
  place.root,
)
