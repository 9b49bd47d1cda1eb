import { useContext } from 'preact/hooks'
import { Language } from '../../design/index.ts'
import { Inside, Outside, PeopleToTalkTo, Ways, type Resource } from '../../library/index.ts'
import { roles, type Role } from '../checklist.ts'
import type { Principle } from '../queries.ts'
import { text } from '../text.ts'

export type HampshireProps = {
  readonly principles: readonly Principle[]
  readonly steps: Readonly<Record<Role, number>>
  /** The national pages, from the library. */
  readonly national: readonly Resource[]
}

/** The whole of Operation Hampshire on one page; the person who was assaulted comes first. */
export const OperationHampshire = ({ principles, steps, national }: HampshireProps) => {
  const t = text(useContext(Language))
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <IfItHappenedToYou />
      <h2>{t.strategy.title}</h2>
      <ul>
        {t.strategy.points.map(point => (
          <li>{point}</li>
        ))}
      </ul>
      <Principles principles={principles} />
      <Checklists steps={steps} />
      <h2>{t.training.title}</h2>
      <p>{t.training.text}</p>
      <p>{t.training.account}</p>
      <Ways
        ways={[
          { to: '/library/course-op-hampshire-college-learn', words: t.training.resource },
          { to: '/enquiries/op-hampshire', words: t.training.ask },
        ]}
      />
      <Further national={national} />
    </>
  )
}

const IfItHappenedToYou = () => {
  const t = text(useContext(Language)).you
  return (
    <section class="al-care" aria-labelledby="you">
      <h2 id="you">{t.title}</h2>
      <p>{t.text}</p>
      <PeopleToTalkTo
        first={[{ to: '/operation-hampshire/checklists/assaulted-person', words: t.checklist }]}
      />
      <p>{t.account}</p>
    </section>
  )
}

const Principles = ({ principles }: { principles: readonly Principle[] }) => {
  const lang = useContext(Language)
  const t = text(lang).principles
  return (
    <>
      <h2>{t.title}</h2>
      <ol class="al-steps">
        {principles.map(({ number, title, principle }) => (
          <li>
            <div class="al-steps__words" id={`principle-${number}`}>
              <h3>{title[lang]}</h3>
              <p>{principle[lang]}</p>
            </div>
          </li>
        ))}
      </ol>
      <p class="al-meta">{t.own}</p>
    </>
  )
}

const Checklists = ({ steps }: { steps: HampshireProps['steps'] }) => {
  const t = text(useContext(Language))
  return (
    <>
      <h2>{t.checklists.title}</h2>
      <p>{t.checklists.text}</p>
      <ul class="al-ways">
        {roles.map(role => (
          <li>
            <Inside to={`/operation-hampshire/checklists/${role}`}>{t.roles[role].title}</Inside>{' '}
            <span class="al-meta">{t.checklists.steps(steps[role])}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const Further = ({ national }: { national: readonly Resource[] }) => {
  const lang = useContext(Language)
  const t = text(lang).further
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.national}</p>
      <ul class="al-ways">
        {national.map(({ address, title, language }) => (
          <li>
            <Outside address={address} lang={language === lang ? undefined : language}>
              {title}
            </Outside>
          </li>
        ))}
      </ul>
      <Ways
        ways={[
          { to: '/library?theme=assault-on-duty', words: t.library },
          { to: '/guidance', words: t.guidance },
        ]}
      />
    </>
  )
}
