import { useContext } from 'preact/hooks'
import { InsetText, Language, Tag } from '../../design/index.ts'
import { Inside, PeopleToTalkTo } from '../../library/index.ts'
import { roles, spanOf, type Role } from '../checklist.ts'
import type { Step } from '../queries.ts'
import { text, type Text } from '../text.ts'

type ChecklistProps = { readonly role: Role; readonly steps: readonly Step[] }

/** The checklist of one role, to read and to print: a box to tick and room for the time at each step. */
export const Checklist = ({ role, steps }: ChecklistProps) => {
  const lang = useContext(Language)
  const t = text(lang)
  return (
    <>
      <h1>{t.roles[role].title}</h1>
      <p class="al-lead">{t.roles[role].lead}</p>
      <InsetText>
        <p>{t.checklists.own}</p>
        {steps.some(({ confidence }) => confidence === 'derived') ? <p>{t.checklists.proposal}</p> : null}
      </InsetText>
      <p class="al-screen-only">{t.checklists.print}</p>
      <ol class="al-checklist">
        {steps.map(step => (
          <li>
            <OneStep step={step} t={t} lang={lang} />
          </li>
        ))}
      </ol>
      <p class="al-meta">{t.checklists.noNames}</p>
      {role === 'assaulted-person' ? <PeopleToTalkTo /> : null}
      <div class="al-screen-only">
        <h2>{t.checklists.others}</h2>
        <ul class="al-ways">
          {roles
            .filter(other => other !== role)
            .map(other => (
              <li>
                <Inside to={`/operation-hampshire/checklists/${other}`}>{t.roles[other].title}</Inside>
              </li>
            ))}
        </ul>
        <p>
          <Inside to="/operation-hampshire">{t.checklists.back}</Inside>
        </p>
      </div>
    </>
  )
}

const OneStep = ({ step, t, lang }: { step: Step; t: Text; lang: 'en' | 'cy' }) => {
  const words = t.checklists
  return (
    <>
      {/* Drawn, and not a field: nothing is kept here, and a box that forgets would be a promise broken. */}
      <span class="al-checklist__box" aria-hidden="true" />
      <div>
        <p class="al-checklist__step">{step.step[lang]}</p>
        <p class="al-meta">{step.why[lang]}</p>
        <p class="al-checklist__facts">
          <Tag look={step.mandatory ? 'calm' : 'plain'}>{step.mandatory ? words.must : words.good}</Tag>
          {step.dueWithinHours === null ? null : <span>{dueText(step.dueWithinHours, t)}</span>}
          {step.confidence === 'sourced' ? null : <span>{words[step.confidence]}</span>}
          <span>{words.principle(step.principle.number, step.principle.title[lang])}</span>
        </p>
      </div>
      <span class="al-checklist__time" aria-hidden="true">
        {words.done}
      </span>
    </>
  )
}

const dueText = (hours: number, t: Text): string => {
  const { unit, n } = spanOf(hours)
  return t.checklists.within[unit](n)
}
