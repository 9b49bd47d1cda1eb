import { useContext } from 'preact/hooks'
import { Button, Language, Link, LinkButton, StaffForm } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import type { Application } from '../application.ts'
import { isCalled } from '../pipeline.ts'
import { joiningText } from '../text.ts'

export type NextStepProps = {
  readonly one: Application
  readonly needed: number
  /** Whether somebody who accepted has a desk of their own; undefined while they have none to need. */
  readonly hasDesk: boolean | undefined
  readonly formToken: string
}

/** What a coordinator does next for somebody: one button, or nothing when it lies with others. */
export const NextStep = (props: NextStepProps) => {
  const lang = useContext(Language)
  const t = joiningText(lang).one
  const { one, needed, hasDesk } = props
  switch (one.stage) {
    case 'interest':
    case 'offer':
      return <Act {...props} to="mail" look="secondary" words={t.sendLink} />
    case 'backing':
      return <Act {...props} to="again" words={t.askAgain} />
    case 'panel': {
      const called = isCalled(one, needed)
      return <Go href={pathOf(one, 'panel')} secondary={called} words={called ? t.reconvene : t.convene} />
    }
    case 'training':
    case 'agreements':
      return (
        <>
          <Desk hasDesk={hasDesk} />
          <Go href={behindOf(one)} secondary words={t.behind} />
        </>
      )
    case 'assigning':
      return <Go href={behindOf(one)} words={t.behind} />
    case 'ready':
      return <Go href={pathOf(one, 'activate')} words={t.activate} />
    default:
      return null
  }
}

const pathOf = ({ id }: Application, what: string) => `/desk/people/joining/${id}/${what}` as const
const behindOf = ({ person }: Application) => `/desk/people/${person ?? ''}/behind` as const

type GoProps = { readonly href: `/${string}`; readonly words: string; readonly secondary?: boolean }

const Go = ({ href, words, secondary = false }: GoProps) => (
  <p>
    <LinkButton href={localPath(useContext(Language), href)} secondary={secondary}>
      {words}
    </LinkButton>
  </p>
)

const Desk = ({ hasDesk }: Pick<NextStepProps, 'hasDesk'>) => {
  const lang = useContext(Language)
  const t = joiningText(lang).one
  if (hasDesk) return <p>{t.hasDesk}</p>
  return (
    <p>
      {t.desk} <Link href={localPath(lang, '/desk')}>{t.invite}</Link>
    </p>
  )
}

type ActProps = NextStepProps & {
  readonly to: string
  readonly look?: 'primary' | 'secondary'
  readonly words: string
}

const Act = ({ one, formToken, to, look = 'primary', words }: ActProps) => (
  <StaffForm action={localPath(useContext(Language), pathOf(one, to))} token={formToken}>
    <Button look={look}>{words}</Button>
  </StaffForm>
)
