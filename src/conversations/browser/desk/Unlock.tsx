import { useState } from 'preact/hooks'
import { Button, ButtonGroup, ErrorSummary, InsetText, WarningText } from '../../../design/index.ts'
import { isRefused } from '../../../ps1/checking.ts'
import type { Text } from '../../desk/text.ts'
import type { Unlocked } from '../keys/vault-works.ts'
import { forgetHead, isAnotherLog } from './met-head.ts'
import { knowsPasskeys } from '../passkey-door.ts'
import { faultText } from './SignIn.tsx'
import { isFault, takeWords, unlock, unlockWithPasskey, type Door, type Locked } from './sign-in.ts'
import { WordsField } from './WordsField.tsx'
import { Status } from '../Status.tsx'

/** Why the vault is locked still, as a sentence; undefined when there is no vault at all. */
export const lockedText = (locked: Locked, t: Text): string => {
  if (locked === 'no vault') return t.unlock.noVault
  if (isAnotherLog(locked)) return t.unlock.anotherLog
  if (locked.refused === 'rule 3.4') return t.unlock.oldVault
  if (locked.refused === 'rule 5.7') return t.unlock.oldLog
  return locked.refused.startsWith('rule 5') ? t.unlock.badLog : t.unlock.wrongWay
}

/** What trying to unlock came to; undefined: this passkey has no way into the vault. */
type Outcome = Unlocked | Locked | { readonly says: string } | undefined

export type UnlockProps = {
  readonly door: Door
  readonly t: Text
  /** Why it did not open at once, if it was tried. */
  readonly because?: string | undefined
  /** It did not open because another key log was served than the one met (5.5). */
  readonly isAnother?: boolean
  onOpen(unlocked: Unlocked): void
}

/** Tries a way into the vault, and says what went wrong. */
const useTry = ({ t, onOpen }: UnlockProps) => {
  const [error, setError] = useState<string>()
  const [isAnother, setAnother] = useState(false)
  const [busy, setBusy] = useState(false)
  const go = async (way: () => Promise<Outcome>) => {
    setBusy(true)
    setError(undefined)
    const result = await way().catch((): Outcome => ({ says: t.signIn.network }))
    setBusy(false)
    setAnother(result !== undefined && isAnotherLog(result))
    if (result === undefined) setError(t.unlock.passkeyOnlyDoor)
    else if (result === 'no vault' || isRefused(result)) setError(lockedText(result, t))
    else if ('says' in result) setError(result.says)
    else onOpen(result)
  }
  return { error, busy, isAnother, go: (way: () => Promise<Outcome>) => void go(way) }
}

/** Signed in, and locked: the rest of the desk works, messages do not. */
export const Unlock = (props: UnlockProps) => {
  const { door, t, because } = props
  const { error, busy, isAnother, go } = useTry(props)
  const [typed, setTyped] = useState('')
  const byWords = (words: string) => async (): Promise<Outcome> => {
    const taken = await takeWords(door, words)
    return isFault(taken) ? { says: faultText(taken, t) } : unlock(door)
  }
  return (
    <section aria-labelledby="unlock">
      {error ? <ErrorSummary errors={[{ field: 'words', message: error }]} /> : null}
      <h2 class="govuk-heading-m" id="unlock">
        {t.unlock.title}
      </h2>
      {because ? <InsetText>{because}</InsetText> : null}
      {isAnother || props.isAnother ? <AcceptLog door={door} t={t} /> : null}
      <p>{t.unlock.intro}</p>
      <WarningText>{t.today.forceDevice}</WarningText>
      <OneTap
        door={door}
        t={t}
        busy={busy}
        onPasskey={() => go(() => unlockWithPasskey(door))}
        onWords={words => go(byWords(words))}
      />
      <form
        novalidate
        onSubmit={event => {
          event.preventDefault()
          go(byWords(typed))
        }}
      >
        <WordsField door={door} t={t} error={error} value={typed} onValue={setTyped} />
        <Button disabled={busy}>{t.unlock.go}</Button>
      </form>
      <Status>{busy ? t.signIn.opening : ''}</Status>
    </section>
  )
}

/** The way on from the warning (5.5): asked elsewhere first, and by the person's own hand. What unlocks next is the log met. */
const AcceptLog = ({ door, t }: Pick<UnlockProps, 'door' | 't'>) => {
  const [isAccepted, setAccepted] = useState(false)
  const accept = () => {
    forgetHead(door.place)
    setAccepted(true)
  }
  return (
    <InsetText>
      <p>{t.unlock.anotherLogWays}</p>
      {isAccepted ? (
        <output>{t.unlock.acceptedLog}</output>
      ) : (
        <Button type="button" look="secondary" onClick={accept}>
          {t.unlock.acceptLog}
        </Button>
      )}
    </InsetText>
  )
}

type OneTapProps = { door: Door; t: Text; busy: boolean; onPasskey(): void; onWords(words: string): void }

/** A passkey; in the demonstration also the words that the page was given. */
const OneTap = ({ door, t, busy, onPasskey, onWords }: OneTapProps) => {
  const { demonstrationWords } = door.place
  return (
    <ButtonGroup>
      {demonstrationWords ? (
        <Button type="button" disabled={busy} onClick={() => onWords(demonstrationWords)}>
          {t.unlock.demonstration}
        </Button>
      ) : null}
      {knowsPasskeys() ? (
        <Button type="button" look="secondary" disabled={busy} onClick={onPasskey}>
          {t.signIn.passkey}
        </Button>
      ) : null}
    </ButtonGroup>
  )
}
