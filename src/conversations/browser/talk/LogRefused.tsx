import { Button, NotificationBanner } from '../../../design/index.ts'
import type { Lang } from '../../../platform/text.ts'
import { talkText } from '../../talk/text.ts'
import type { RefusedLog } from './looking.ts'

type Props = {
  readonly lang: Lang
  readonly kind: RefusedLog['kind']
  readonly onAgain: () => void
  /** Only after the words were read, and by the person's own hand. */
  readonly onAccept: () => void
}

/**
 * The key log as served is not used (ps1 5.5, 5.7). Nobody may go on with an older one or a fork: it can bring back a key that was taken
 * out of use. A new one may be right, and may be somebody's own: the person asks elsewhere than here, and decides.
 */
export const LogRefused = ({ lang, kind, onAgain, onAccept }: Props) => {
  const t = talkText(lang).keyLog
  return (
    <NotificationBanner kind="care" title={kind === 'older log' ? t.olderTitle : t.anotherTitle} id="key-log">
      <p>{kind === 'older log' ? t.older : t.another}</p>
      {kind === 'older log' ? <p>{t.olderWays}</p> : <p>{t.anotherWays}</p>}
      <Button type="button" look="secondary" onClick={onAgain}>
        {talkText(lang).tryAgain}
      </Button>
      {kind === 'another log' ? (
        <Button type="button" look="secondary" onClick={onAccept}>
          {t.accept}
        </Button>
      ) : null}
    </NotificationBanner>
  )
}
