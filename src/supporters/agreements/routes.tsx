import { Breadcrumbs } from '../../design/index.ts'
import { staffOf } from '../../identity/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { doors, type Ask } from '../../platform/http/door.ts'
import { localPath } from '../../platform/http/path.ts'
import { notFound, page, redirect, type Reply } from '../../platform/http/reply.ts'
import { londonDay } from '../london.ts'
import { standingOf } from '../queries.ts'
import { signAgreement } from './actions.ts'
import { changesBetween } from './changes.ts'
import { isDocument, type DocumentCode } from './documents.ts'
import { Mine } from './pages/Mine.tsx'
import { Read, type ReadProps } from './pages/Read.tsx'
import { signaturesOf, standingsOf, versionsOf, wholeVersion } from './queries.ts'
import { text } from './text.ts'
import { readWords } from './words.ts'

const above = (ask: Ask) => ({
  staff: true,
  above: (
    <Breadcrumbs
      items={[{ label: text(ask.lang).mine.title, href: localPath(ask.lang, '/desk/agreements') }]}
    />
  ),
})

const mine = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const { person } = staffOf(ask)
    const today = londonDay(now)
    const signed = ask.url.searchParams.get('signed') ?? ''
    const body = (
      <Mine
        standings={await standingsOf(tx, person, today)}
        signatures={await signaturesOf(tx, person)}
        agreedUntil={(await standingOf(tx, person))?.agreedUntil ?? null}
        today={today}
        signed={isDocument(signed) ? signed : undefined}
        adopted={(await versionsOf(tx)).length > 0}
      />
    )
    return page(text(ask.lang).mine.title, body, { staff: true })
  })

type Shown = {
  readonly document: DocumentCode
  readonly version?: number
  readonly trouble?: ReadProps['trouble']
  readonly status?: number
}

/** The page of one agreement for whoever is looking: with what changed since they signed, and the form if it is theirs to sign. */
const readPage = async (tx: Tx, now: Date, ask: Ask, shown: Shown): Promise<Reply> => {
  const { document, version, trouble, status = 200 } = shown
  const newest = await wholeVersion(tx, document)
  const whole = version === undefined ? newest : await wholeVersion(tx, document, version)
  if (!whole) return notFound()
  const { person, formToken } = staffOf(ask)
  const last = (await signaturesOf(tx, person))
    .filter(each => each.document === document)
    .toSorted((a, b) => a.version - b.version)
    .at(-1)
  const old =
    last && last.version < whole.version ? await wholeVersion(tx, document, last.version) : undefined
  const props: ReadProps = {
    whole,
    force: ask.force.name[ask.lang],
    isNewest: whole.version === newest?.version,
    standing: (await standingsOf(tx, person, londonDay(now))).find(each => each.document === document),
    last,
    changed: old && changesBetween(readWords(old.text[ask.lang]), readWords(whole.text[ask.lang])),
    formToken,
    trouble,
  }
  return page(text(ask.lang).names[document], <Read {...props} />, { ...above(ask), status })
}

const readOne = (ask: Ask) =>
  ask.read('gov', async (tx, now) => {
    const { document = '', version } = ask.params
    if (!isDocument(document) || (version !== undefined && !/^[1-9]\d{0,5}$/.test(version))) return notFound()
    return readPage(
      tx,
      now,
      ask,
      version === undefined ? { document } : { document, version: Number(version) },
    )
  })

const sign = (ask: Ask) =>
  ask.write('gov', async (tx, now) => {
    const { document = '' } = ask.params
    const { agree, version = '' } = (await ask.form()).values
    if (!isDocument(document) || !/^[1-9]\d{0,5}$/.test(version)) return notFound()
    const newest = await wholeVersion(tx, document)
    if (agree !== 'yes' && newest?.version === Number(version))
      return readPage(tx, now, ask, { document, trouble: 'not ticked', status: 422 })
    const { person } = staffOf(ask)
    const signed = await signAgreement(tx, now, {
      person,
      document,
      version: Number(version),
      language: ask.lang,
    })
    if (signed === 'old version')
      return readPage(tx, now, ask, { document, trouble: 'old version', status: 409 })
    return signed === 'signed' ? redirect(`/desk/agreements?signed=${document}`) : notFound()
  })

/** One's own agreements. Whoever is signed in may read every one; only those asked of them can be signed. */
export const agreementDoors = doors({
  'GET /desk/agreements': { may: 'staff', handle: mine },
  'GET /desk/agreements/:document': { may: 'staff', handle: readOne },
  'POST /desk/agreements/:document': { may: 'staff', handle: sign },
  'GET /desk/agreements/:document/:version': { may: 'staff', handle: readOne },
})
