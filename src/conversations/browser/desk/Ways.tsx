import { useEffect, useState } from 'preact/hooks'
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { Button } from '../../../design/index.ts'
import { dateText } from '../../../platform/text.ts'
import { toBase64url } from '../../../ps1/opening.ts'
import { knowsPasskeys, loadNewPasskey } from '../passkey-door.ts'
import { waysText } from '../../desk/ways/text.ts'
import { useTools, type DeskTools } from './context.ts'
import { Status } from '../Status.tsx'

type Way = {
  readonly id: string
  readonly kind: 'passkey' | 'words'
  readonly since: string
  readonly opensVault: boolean
}

/** Makes a passkey and, if it has PRF, seals the vault key for it. What to tell the person. */
const addPasskey = async ({ api, keys, place }: DeskTools): Promise<string> => {
  const t = waysText(place.lang)
  const [question, part] = await Promise.all([api.post('/desk/ways/passkey-question'), loadNewPasskey(place)])
  if (!question.ok) return t.addFailed
  const input = await keys('prfInput', { installation: place.installation })
  const options = await question.json<PublicKeyCredentialCreationOptionsJSON>()
  const { response, prf } = await part.makePasskey(options, input, location.hostname)
  const wrap = prf && toBase64url(await keys('wrapFor', prf))
  const answer = await api.post('/desk/ways/passkey', { credential: response, ...(wrap && { wrap }) })
  if (!answer.ok) return t.addFailed
  return prf ? t.added : t.addedDoorOnly
}

/** How this person comes in: the ten words always, passkeys as they like. */
export const Ways = () => {
  const tools = useTools()
  const { api, place } = tools
  const t = waysText(place.lang)
  const [ways, setWays] = useState<readonly Way[]>([])
  const [said, setSaid] = useState('')
  const load = async () => {
    const answer = await api.get('/desk/ways')
    if (answer.ok) setWays(await answer.json<Way[]>())
  }
  useEffect(() => void load().catch(() => undefined), [])
  const act = async (what: () => Promise<string>) => {
    setSaid('')
    setSaid(await what().catch(() => t.addFailed))
    await load().catch(() => undefined)
  }
  const remove = async (id: string) => {
    await api.post('/desk/ways/remove', { id })
    return ''
  }
  return (
    <>
      <ul class="govuk-list">
        {ways.map(way => (
          <OneWay key={way.id} way={way} onRemove={() => void act(() => remove(way.id))} />
        ))}
      </ul>
      {knowsPasskeys() ? (
        <Button type="button" look="secondary" onClick={() => void act(() => addPasskey(tools))}>
          {t.add}
        </Button>
      ) : null}
      <Status>{said}</Status>
    </>
  )
}

const OneWay = ({ way, onRemove }: { way: Way; onRemove(): void }) => {
  const { place } = useTools()
  const t = waysText(place.lang)
  const name = way.kind === 'words' ? t.words : way.opensVault ? t.passkey : t.passkeyDoorOnly
  return (
    <li>
      {name}, {t.since(dateText(new Date(way.since), place.lang))}{' '}
      {way.kind === 'passkey' ? (
        <Button type="button" look="quiet" onClick={onRemove}>
          {t.remove}
        </Button>
      ) : null}
    </li>
  )
}
