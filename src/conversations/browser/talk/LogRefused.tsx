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
export const LogRefused = (props: Props) => (
  <NotificationBanner kind="care" title={logTitle(props)} id="key-log">
    <LogWays {...props} />
  </NotificationBanner>
)

export const logTitle = ({ lang, kind }: Pick<Props, 'lang' | 'kind'>): string => {
  const t = talkText(lang).keyLog
  return kind === 'older log' ? t.olderTitle : t.anotherTitle
}

/** The same as a page of its own has it, under its own heading. */
export const LogWays = ({ lang, kind, onAgain, onAccept }: Props) => {
  const t = talkText(lang).keyLog
  const isOlder = kind === 'older log'
  return (
    <>
      <p>{isOlder ? t.older : t.another}</p>
      <p>{isOlder ? t.olderWays : t.anotherWays}</p>
      <p>
        <Button type="button" look="secondary" onClick={onAgain}>
          {talkText(lang).tryAgain}
        </Button>
      </p>
      {isOlder ? null : (
        <p>
          <Button type="button" look="quiet" onClick={onAccept}>
            {t.accept}
          </Button>
        </p>
      )}
    </>
  )
}
