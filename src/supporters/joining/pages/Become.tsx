import { useContext } from 'preact/hooks'
import { Language, Link, LinkButton, Panel, Steps } from '../../../design/index.ts'
import { localPath } from '../../../platform/http/path.ts'
import { joiningText } from '../text.ts'

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map(item => (
      <li>{item}</li>
    ))}
  </ul>
)

/** What the role is and what it asks, before anybody types a word. */
export const Become = () => {
  const lang = useContext(Language)
  const t = joiningText(lang).become
  return (
    <>
      <h1>{t.title}</h1>
      <p class="al-lead">{t.lead}</p>
      <h2>{t.doTitle}</h2>
      <List items={t.does} />
      <h2>{t.askTitle}</h2>
      <List items={t.asks} />
      <h2>{t.getTitle}</h2>
      <List items={t.gets} />
      <h2>{t.notTitle}</h2>
      <p>{t.not}</p>
      <h2>{t.stepsTitle}</h2>
      <Steps steps={t.steps} />
      <p>
        <LinkButton href={localPath(lang, '/become-a-supporter/tell-us')}>{t.start}</LinkButton>
      </p>
      <p>
        <Link href={localPath(lang, '/become-a-supporter/link')}>{t.lost}</Link>
      </p>
    </>
  )
}

/** After the form, the same for everybody: it says nothing about who is known here. */
export const Sent = () => {
  const lang = useContext(Language)
  const t = joiningText(lang).sent
  return (
    <>
      <Panel title={t.title} />
      <p class="al-lead">{t.lead}</p>
      <List items={t.next} />
      <p>{t.none}</p>
      <p>
        <Link href={localPath(lang, '/become-a-supporter/link')}>{t.again}</Link>
      </p>
    </>
  )
}

/** The kind no to somebody from professional standards (rule 6). Nothing was kept. */
export const NotThem = () => {
  const lang = useContext(Language)
  const t = joiningText(lang).notThem
  return (
    <>
      <h1>{t.title}</h1>
      {t.words.map(words => (
        <p>{words}</p>
      ))}
      <h2>{t.other}</h2>
      <p>
        <Link href={localPath(lang, '/guidance')}>{t.guidance}</Link>
      </p>
    </>
  )
}

/** A link that opens nothing: run out, mistyped, or of something that is over. All look the same. */
export const Gone = ({ whose }: { whose: 'applicant' | 'manager' }) => {
  const lang = useContext(Language)
  const t = joiningText(lang)
  return (
    <>
      <h1>{t.gone.title}</h1>
      <p class="al-lead">{t.gone.lead}</p>
      <p>{t.gone[whose]}</p>
      {whose === 'applicant' ? (
        <p>
          <Link href={localPath(lang, '/become-a-supporter/link')}>{t.sent.again}</Link>
        </p>
      ) : null}
    </>
  )
}
