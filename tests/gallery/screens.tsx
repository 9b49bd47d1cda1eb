import {
  Button,
  ButtonGroup,
  CardGrid,
  Checkboxes,
  DateField,
  Details,
  ErrorSummary,
  InsetText,
  Layout,
  Link,
  LinkButton,
  Panel,
  Radios,
  Select,
  Steps,
  Tag,
  TextArea,
  TextField,
  WarningText,
} from '../../src/design/index.ts'
import type { Lang } from '../../src/platform/text.ts'
import { galleryFrame } from './frame.ts'
import { Desk, Lists, MoreLists } from './staff-screens.tsx'
import { words } from './words.ts'

const Home = ({ lang }: { lang: Lang }) => {
  const t = words[lang]
  return (
    <>
      <h1>{t.heading}</h1>
      <p class="al-lead">{t.lead}</p>
      <p>
        <LinkButton href="/talk">{t.talk}</LinkButton>
      </p>
      <p>
        <Link href="/library">{t.browse}</Link>
      </p>
      <CardGrid cards={t.cards.map(([title, text]) => ({ title, children: <p>{text}</p> }))} />
      <h2>{t.happens}</h2>
      <Steps steps={t.steps} />
    </>
  )
}

const Safe = ({ lang }: { lang: Lang }) => {
  const t = words[lang]
  const choices = t.answers.map((label, place) => ({ value: String(place), label }))
  return (
    <>
      <p>
        <Tag look="care">{t.nobody}</Tag>
      </p>
      <Radios name="safe" heading legend={t.safe} hint={t.everyone} choices={choices} value="1" />
      <Button>{t.go}</Button>
    </>
  )
}

const Form = ({ lang }: { lang: Lang }) => {
  const t = words[lang]
  const kinds = t.menu.map(label => ({ value: label, label }))
  return (
    <>
      <ErrorSummary
        errors={[
          { field: 'name', message: t.wrong },
          { field: 'kind', message: t.wrong },
        ]}
      />
      <h1>{t.menu[0]}</h1>
      <form>
        <TextField name="name" label={t.label} hint={t.everyone} error={t.wrong} />
        <Checkboxes name="kind" legend={t.label} choices={kinds} error={t.wrong} look="compact" />
        <Radios name="inline" legend={t.label} choices={kinds} look="inline" />
        <Select name="select" label={t.label} options={kinds} />
        <TextField name="short" label={t.label} width={4} inputmode="numeric" />
        <DateField name="date" legend={t.label} hint="31 3 1980" />
        <TextArea name="note" label={t.label} max={4000} value={t.lead} />
        <ButtonGroup>
          <Button>{t.go}</Button>
          <Button look="secondary">{t.pause}</Button>
          <Button look="quiet">{t.browse}</Button>
        </ButtonGroup>
      </form>
    </>
  )
}

const Notes = ({ lang }: { lang: Lang }) => {
  const t = words[lang]
  return (
    <>
      <Details summary={t.happens} open>
        {t.lead}
      </Details>
      <InsetText>{t.lead}</InsetText>
      <WarningText>{t.nobody}</WarningText>
      <Panel title={t.saved}>
        <p>{t.lead}</p>
      </Panel>
    </>
  )
}

const Talk = ({ lang }: { lang: Lang }) => {
  const t = words[lang]
  return (
    <>
      <h1>{t.talk}</h1>
      <p class="al-meta">{t.nobody}</p>
      <ol class="al-talk">
        {t.messages.map(([who, time, text], place) => (
          <li class={place % 2 === 0 ? 'al-talk__mine' : 'al-talk__theirs'}>
            <article>
              <span class="al-talk__who">{who}</span> <time>{time}</time>
              <p>{text}</p>
            </article>
          </li>
        ))}
      </ol>
      <TextArea name="t" label={t.label} />
      <Button>{t.go}</Button>
    </>
  )
}

const staffScreens: ReadonlySet<string> = new Set(['desk', 'lists', 'more'])

const screens = {
  home: Home,
  safe: Safe,
  form: Form,
  notes: Notes,
  talk: Talk,
  desk: Desk,
  lists: Lists,
  more: MoreLists,
}

export type ScreenName = keyof typeof screens
export const screenNames = Object.keys(screens).filter((name): name is ScreenName => name in screens)

/** One drawn screen as a whole document; `css` is the address of the style sheet. */
export const Screen = ({ name, lang, css }: { name: ScreenName; lang: Lang; css: string }) => {
  const Inside = screens[name]
  return <Layout {...galleryFrame(lang, css, <Inside lang={lang} />, staffScreens.has(name))} />
}
