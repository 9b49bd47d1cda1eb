import { useContext } from 'preact/hooks'
import { Details, Language, Link, SummaryList, Table, Tag, type TagLook } from '../../design/index.ts'
import { localPath } from '../../platform/http/path.ts'
import { databaseRoles, type Grant, type Grants } from '../grants.ts'
import { subjects, type Subject } from '../subjects.ts'
import { text } from '../text.ts'
import { answerFor, people, readingDoors, type Answer, type Reach } from '../who-can-see.ts'

type Known = { readonly reach: Reach; readonly grants: Grants }

/** Who can see what, one question at a time, and below it what no program can promise. */
export const WhoCanSee = ({ known }: { known: Known }) => {
  const lang = useContext(Language)
  const t = text(lang).who
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      {subjects.map(subject => (
        <OneSubject subject={subject} known={known} />
      ))}
      <section class="al-care">
        <h2>{t.truthTitle}</h2>
        <ul>
          {t.truths.map(truth => (
            <li>{truth}</li>
          ))}
        </ul>
        <p>
          <Link href={localPath(lang, '/passing-on')}>{t.passingOn}</Link>
        </p>
      </section>
      <h2>{t.madeTitle}</h2>
      <p>{t.made}</p>
      <Details summary={t.doorsTitle}>
        <Doors reach={known.reach} />
      </Details>
      <Details summary={t.grantsTitle}>
        <Grants grants={known.grants} />
      </Details>
    </>
  )
}

const looks: Record<Answer, TagLook> = {
  mine: 'calm',
  turn: 'care',
  band: 'care',
  locked: 'plain',
  held: 'care',
  'no-page': 'care',
  no: 'good',
}

const order: readonly Answer[] = ['mine', 'turn', 'band', 'held', 'locked', 'no-page', 'no']

/** One row an answer, because what matters is who is on which side of it. */
const OneSubject = ({ subject, known }: { subject: Subject; known: Known }) => {
  const t = text(useContext(Language)).who
  const special: Readonly<Partial<Record<Answer, string>>> = t.say[subject]
  const rows = order
    .map(answer => ({ answer, who: people.filter(each => answerFor(each, subject, known) === answer) }))
    .filter(({ who }) => who.length > 0)
  return (
    <section id={subject}>
      <h2>{t.subjects[subject]}</h2>
      <p>{t.about[subject]}</p>
      <SummaryList
        rows={rows.map(({ answer, who }) => ({
          key: <Tag look={looks[answer]}>{t.answers[answer]}</Tag>,
          value: (
            <>
              <ul class="al-plain">
                {who.map(each => (
                  <li>{t.people[each]}</li>
                ))}
              </ul>
              {special[answer] ? <p class="al-meta">{special[answer]}</p> : null}
            </>
          ),
        }))}
      />
    </section>
  )
}

const Doors = ({ reach }: { reach: Reach }) => {
  const t = text(useContext(Language)).who
  return (
    <Table
      caption={t.doorsTitle}
      captionHidden
      rows={readingDoors(reach)}
      columns={[
        { heading: t.what, names: true, cell: door => t.readings[door.reading] },
        { heading: t.who, cell: door => door.may.map(each => t.onlookers[each]).join(', ') },
      ]}
    />
  )
}

const Grants = ({ grants }: { grants: Grants }) => {
  const t = text(useContext(Language)).who
  const words: Record<Grant, string> = { all: t.grantAll, own: t.grantOwn, none: t.grantNone }
  return (
    <Table
      caption={t.grantsTitle}
      captionHidden
      rows={databaseRoles}
      columns={[
        { heading: t.part, names: true, cell: role => t.roles[role] },
        ...subjects.map(subject => ({
          heading: t.short[subject],
          cell: (role: (typeof databaseRoles)[number]) => words[grants[role][subject]],
        })),
      ]}
    />
  )
}
