import type { VNode } from 'preact'
import { InsetText, LinkButton } from '../../design/index.ts'
import {
  demonstrationWordsFor,
  installationOf,
  keyLogOf,
  personOf,
  idBytes,
  staffOf,
} from '../../identity/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { data, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { checkCard, isRefused, latestOf, readBundle, reader } from '../../ps1/checking.ts'
import { ownCard, pause, resume, signOwnCard } from '../../supporters/index.ts'
import { DeskPage } from './DeskPage.tsx'
import type { Parts } from './parts.ts'
import { plainText } from './plain/text.ts'
import { SealedRoot } from './SealedRoot.tsx'
import { deskState } from './state.ts'
import { joinText } from './join/text.ts'
import { text } from './text.ts'
import { thisMinute } from './this-minute.ts'

/** The sealed frame around what the script takes over. */
const sealed = async (ask: Ask, id: 'desk' | 'join', title: string, inside: VNode): Promise<Reply> => {
  const { installation, words } = await ask.read('gov', async tx => ({
    installation: Buffer.from(await installationOf(tx)).toString('hex'),
    words: await demonstrationWordsFor(tx, ask),
  }))
  const root = (
    <SealedRoot
      id={id}
      installation={installation}
      force={ask.force.id.replaceAll('-', '')}
      worker={ask.asset(id === 'desk' ? 'keys.worker.js' : 'join.worker.js')}
      parts={id === 'desk' ? partsOf(ask) : undefined}
      words={ask.asset('words.txt')}
      demonstrationWords={words}
    >
      {inside}
    </SealedRoot>
  )
  return page(title, root, { staff: true, sealed: true, script: `${id}.js` })
}

/** What not everybody needs: loaded by whoever taps for it, or is a coordinator. */
const partsOf = ({ asset, lang }: Ask): Parts => ({
  passkey: asset('passkey.js'),
  newPasskey: asset('passkey-new.js'),
  ways: asset(`desk-ways.${lang}.js`),
  inPlace: asset(`desk-in-place.${lang}.js`),
  people: asset(`desk-people.${lang}.js`),
  keysPeople: asset('keys-people.js'),
})

/** A script of the desk is told the new state; a form without script is sent back to the desk. */
const afterMove = async (ask: Ask, move: 'pause' | 'resume'): Promise<Reply> => {
  const { person } = staffOf(ask)
  const moved = await ask.write('gov', async (tx, now) => {
    await (move === 'pause' ? pause(tx, now, person) : resume(tx, person))
    return redirect('/desk')
  })
  const isScript = (ask.request.headers.get('accept') ?? '').includes('application/json')
  return isScript && !(moved instanceof Response) && moved.kind === 'redirect'
    ? data(await deskState(ask, staffOf(ask)))
    : moved
}

const supporter = ['supporter'] as const

/** The desk as a document, what it shows of today, and a supporter's own availability and card. */
export const deskDoors = doors({
  'GET /desk/sign-in': {
    may: 'anyone',
    handle: ask => {
      if (ask.viewer.kind === 'staff') return redirect('/desk')
      const t = text(ask.lang).signIn
      const inside = (
        <>
          <h1 class="govuk-heading-l">{t.title}</h1>
          <p>{t.intro}</p>
          <noscript>
            <InsetText>{plainText(ask.lang).signIn}</InsetText>
          </noscript>
        </>
      )
      return sealed(ask, 'desk', t.title, inside)
    },
  },
  'GET /desk': {
    may: 'staff',
    handle: async ask => {
      const { person, roles, formToken } = staffOf(ask)
      const who = await ask.read('gov', tx => personOf(tx, person))
      const state = await deskState(ask, { person, roles })
      const name = who ? `${who.firstName} ${who.surname}` : ''
      const inside = <DeskPage lang={ask.lang} name={name} formToken={formToken} state={state} />
      return sealed(ask, 'desk', text(ask.lang).desk, inside)
    },
  },
  'GET /desk/state': {
    may: 'staff',
    reads: 'request-cards',
    handle: async ask => data(await deskState(ask, staffOf(ask))),
  },
  /** Beside a conversation: who to ring now, and what may have to be passed on. */
  'GET /desk/this-minute': {
    may: supporter,
    handle: async ask => data(await ask.read('gov', (tx, now) => thisMinute(tx, now, ask.force, ask.lang))),
  },
  'POST /desk/pause': { may: supporter, handle: ask => afterMove(ask, 'pause') },
  'POST /desk/resume': { may: supporter, handle: ask => afterMove(ask, 'resume') },
  /** One's own card as it is served, and whether one's key of now has signed it. Bytes are base64url. */
  'GET /desk/card': {
    may: supporter,
    handle: async ask => {
      const { person } = staffOf(ask)
      const card = await ask.read('gov', async tx =>
        ownCard(tx, person, latestOf(await keyLogOf(tx), idBytes(person))?.hash),
      )
      return card ? data({ ...card, bytes: Buffer.from(card.bytes).toString('base64url') }) : data(null)
    },
  },
  /** Body: bundle(issue u32, keyHash 32, signature 64). */
  'POST /desk/card': {
    may: supporter,
    handle: async ask => {
      const body = new Uint8Array(await ask.request.clone().arrayBuffer())
      const [number, keyHash, signature] = readBundle(body, 3) ?? []
      if (number?.length !== 4 || keyHash?.length !== 32 || signature?.length !== 64)
        return data({ trouble: 'form' }, 422)
      const { person } = staffOf(ask)
      const issue = reader(number).u32()
      return ask.write('gov', async tx => {
        const card = await ownCard(tx, person, undefined)
        if (!card || card.issue !== issue) return data({ trouble: 'conflict' }, 409)
        const signed = { person: idBytes(person), keyHash, issue, card: card.bytes, signature }
        if (isRefused(checkCard(await keyLogOf(tx), signed))) return data({ trouble: 'form' }, 422)
        return data({ signed: await signOwnCard(tx, person, { issue, keyHash, signature }) }, 201)
      })
    },
  },
  /** Where "Hide screen" leads without script: nothing to see. With script the desk covers itself and keeps its keys. */
  'GET /hidden': {
    may: 'anyone',
    handle: ({ lang }) => {
      const t = plainText(lang).hidden
      const body = (
        <>
          <h1 class="govuk-heading-l">{t.title}</h1>
          <LinkButton href={localPath(lang, '/desk')}>{t.back}</LinkButton>
        </>
      )
      return page(t.title, body, { sensitive: true })
    },
  },
  /** The newcomer's page, and the first coordinator's. What they hold stands after `#` and never reaches us. */
  'GET /join': {
    may: 'anyone',
    handle: ask => {
      const t = joinText(ask.lang)
      const inside = (
        <>
          <h1 class="govuk-heading-l">{t.title}</h1>
          <noscript>
            <InsetText>{t.noScript}</InsetText>
          </noscript>
        </>
      )
      return sealed(ask, 'join', t.title, inside)
    },
  },
})
