import { useState } from 'preact/hooks'
import { Button, ErrorSummary } from '../../../design/index.ts'
import type { Text } from '../../desk/text.ts'
import { knowsPasskeys } from '../passkey-door.ts'
import { isFault, signInWithPasskey, signInWithWords, type Door, type Fault, type In } from './sign-in.ts'
import { WordsField } from './WordsField.tsx'
import { Status } from '../Status.tsx'

export type SignInProps = {
  readonly door: Door
  readonly t: Text
  /** The session ended by itself. */
  readonly wasSignedOut: boolean
  onIn(result: In): void
}

/** The fault as a sentence that says what to do. */
export const faultText = (fault: Fault, t: Text): string => {
  if (fault.kind === 'count') return t.signIn.wrongCount(fault.count)
  if (fault.kind === 'unknown') return t.signIn.unknownWord(fault.words.join(', '))
  return t.signIn[fault.kind]
}

/** The door: a passkey or ten words. One act opens the door and, where it can, the vault. */
export const SignIn = ({ door, t, wasSignedOut, onIn }: SignInProps) => {
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<Fault>()
  const [busy, setBusy] = useState(false)
  const go = async (way: () => Promise<In | Fault>) => {
    setBusy(true)
    setFault(undefined)
    const result = await way().catch((): Fault => ({ kind: 'network' }))
    setBusy(false)
    if (isFault(result)) setFault(result)
    else onIn(result)
  }
  const error = fault && faultText(fault, t)
  return (
    <>
      {error ? <ErrorSummary errors={[{ field: 'words', message: error }]} /> : null}
      <h1 class="govuk-heading-l">{t.signIn.title}</h1>
      <p>{wasSignedOut ? t.signIn.signedOut : t.signIn.intro}</p>
      <ByPasskey t={t} busy={busy} onTap={() => void go(() => signInWithPasskey(door))} />
      <form
        novalidate
        onSubmit={event => {
          event.preventDefault()
          void go(() => signInWithWords(door, typed))
        }}
      >
        <WordsField door={door} t={t} error={error} value={typed} onValue={setTyped} />
        <Button look={knowsPasskeys() ? 'secondary' : 'primary'} disabled={busy}>
          {t.signIn.go}
        </Button>
      </form>
      <Status>{busy ? t.signIn.opening : ''}</Status>
    </>
  )
}

const ByPasskey = ({ t, busy, onTap }: { t: Text; busy: boolean; onTap(): void }) =>
  knowsPasskeys() ? (
    <section>
      <Button type="button" disabled={busy} onClick={onTap}>
        {t.signIn.passkey}
      </Button>
      <p class="govuk-hint">{t.signIn.passkeyHint}</p>
    </section>
  ) : null
