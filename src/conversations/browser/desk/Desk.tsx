import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button, ButtonGroup, Link, NotificationBanner } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import type { Unlocked } from '../keys/vault-works.ts'
import { isRefused } from '../../../ps1/checking.ts'
import type { Text } from '../../desk/text.ts'
import { Tools, type Session } from './context.ts'
import { useCover } from './cover.ts'
import { isAnotherLog } from './met-head.ts'
import { OpenDesk } from './OpenDesk.tsx'
import { isFault, takeWords, unlock, type Door, type Given } from './sign-in.ts'
import { useStaying, type Staying } from './staying.ts'
import { Today } from './Today.tsx'
import { lockedText, Unlock } from './Unlock.tsx'
import { forgetRooms } from '../work/rooms.ts'

export type DeskProps = {
  readonly door: Door
  readonly t: Text
  readonly session: Session
  /** What opened the door just now, to be tried on the vault at once. */
  readonly given: Given | undefined
  onSignedOut(): void
}

/** Tries at once what the person has already given: nobody types ten words twice. */
const useVault = ({ door, t, given, session }: DeskProps) => {
  const [unlocked, setUnlocked] = useState<Unlocked>()
  const [because, setBecause] = useState<string>()
  const [isAnother, setAnother] = useState(false)
  useEffect(() => {
    const open = async () => {
      const { demonstrationWords } = door.place
      if (given === undefined) {
        // The demonstration hands its made-up words to this page on this machine alone.
        if (demonstrationWords === undefined || isFault(await takeWords(door, demonstrationWords))) return
      }
      const result = await unlock(door, typeof given === 'object' ? given : undefined)
      if (result === 'no vault' || isRefused(result)) {
        setAnother(isAnotherLog(result))
        const isDoorOnly = result !== 'no vault' && result.refused === 'rule 3.3' && given !== 'words'
        setBecause(isDoorOnly ? t.unlock.passkeyOnlyDoor : lockedText(result, t))
      } else setUnlocked(result)
    }
    void open().catch(() => setBecause(t.signIn.network))
  }, [session.person])
  const lock = (why?: string) => {
    void door.keys('lock', null)
    setUnlocked(undefined)
    setBecause(why)
  }
  return { unlocked, why: { because, isAnother }, lock, open: setUnlocked }
}

/** The desk of somebody signed in: covered, locked or open. */
export const Desk = (props: DeskProps) => {
  const { door, t, session, onSignedOut } = props
  const vault = useVault(props)
  const cover = useCover(() => vault.lock(t.unlock.lockedAgain))
  const staying = useStaying(door.api, session, cover.away, onSignedOut)
  const signOut = async () => {
    await door.keys('lock', null)
    await door.api.post('/desk/sign-out')
    forgetRooms()
    onSignedOut()
  }
  return (
    <Tools.Provider value={{ ...door, t, session, unlocked: vault.unlocked }}>
      <EndsSoon t={t} staying={staying} />
      {cover.covered ? <Covered t={t} onShow={cover.uncover} /> : null}
      {/* Hidden and not removed: text and draft are as they were when the desk is shown again. */}
      <div hidden={cover.covered} class="al-wide">
        {vault.unlocked ? (
          <OpenDesk />
        ) : (
          <LockedDesk t={t} name={session.name}>
            <Unlock door={door} t={t} {...vault.why} onOpen={vault.open} />
          </LockedDesk>
        )}
        <Sessions t={t} href={localPath(door.place.lang, '/desk/sessions')} />
        <ButtonGroup>
          {vault.unlocked ? (
            <Button type="button" look="secondary" onClick={() => vault.lock()}>
              {t.session.lock}
            </Button>
          ) : null}
          <Button type="button" look="secondary" onClick={() => void signOut().catch(onSignedOut)}>
            {t.session.signOut}
          </Button>
        </ButtonGroup>
      </div>
    </Tools.Provider>
  )
}

const Sessions = ({ t, href }: { t: Text; href: string }) => (
  <>
    <hr />
    <p>
      <Link href={href}>{t.session.sessions}</Link>
    </p>
  </>
)

const LockedDesk = ({ t, name, children }: { t: Text; name: string; children: ComponentChildren }) => (
  <>
    <h1 class="govuk-heading-l">{t.yourDesk(name)}</h1>
    <Today />
    {children}
  </>
)

const Covered = ({ t, onShow }: { t: Text; onShow(): void }) => (
  <section aria-labelledby="covered">
    <h1 class="govuk-heading-l" id="covered">
      {t.covered.title}
    </h1>
    <p>{t.covered.body}</p>
    <Button type="button" onClick={onShow}>
      {t.covered.show}
    </Button>
  </section>
)

/** Two minutes before the session ends, with the way to stay. */
const EndsSoon = ({ t, staying: { soon, stay } }: { t: Text; staying: Staying }) =>
  soon ? (
    <NotificationBanner kind="care">
      <p>{t.session.soon(soon.minutes)}</p>
      {soon.whole ? (
        <p>{t.session.whole}</p>
      ) : (
        <Button type="button" onClick={() => void stay()}>
          {t.session.stay}
        </Button>
      )}
    </NotificationBanner>
  ) : null
