import { Button, Radios, Select } from '../../../../design/index.ts'
import { FindSupporter } from '../../../../asking/browser/FindSupporter.tsx'
import { findText } from '../../../../asking/find/text.ts'
import type { Directory } from '../../../../supporters/directory.ts'
import { text as supporterText } from '../../../../supporters/text.ts'
import { wayText } from '../way-text.ts'
import type { Draft } from '../draft.ts'
import { BackButton, LocalForm, Title } from '../Screen.tsx'
import type { Talk } from '../way.ts'

/** Messages or a call, and in which language: the card, which is all that the programme can read. */
export const How = ({ page, way, draft, go }: Talk) => {
  const t = wayText(page.lang)
  const { languages } = supporterText(page.lang)
  return (
    <>
      <BackButton>{t.back}</BackButton>
      <LocalForm onSend={() => go('who')}>
        <Radios
          name="kind"
          legend={t.how.title}
          heading
          value={way.draft.kind}
          choices={[
            { value: 'message', label: t.how.message, hint: t.how.messageHint },
            { value: 'call', label: t.how.call, hint: t.how.callHint },
          ]}
          onChange={event => draft({ kind: event.currentTarget.value as Draft['kind'] })}
        />
        <Select
          name="language"
          label={t.how.language}
          options={(['en', 'cy'] as const).map(value => ({ value, label: languages[value] }))}
          value={way.draft.language}
          onChange={event => draft({ language: event.currentTarget.value as Draft['language'] })}
        />
        <Button>{t.continue}</Button>
      </LocalForm>
    </>
  )
}

/** Only those who take requests in this way and language are offered; who is kept away stays on the device. */
const fitting = (directory: Directory, { kind, language }: Draft): Directory => ({
  ...directory,
  supporters: directory.supporters.filter(
    ({ card }) => card.takes.includes(kind) && card.languages.includes(language),
  ),
})

/** Who, and who not. One tap for "no preference". */
export const Who = ({ page, way, change, draft, go }: Talk) => {
  const t = wayText(page.lang)
  if (!way.trusted) return null
  const directory = fitting(way.trusted.directory, way.draft)
  const choose = (named: string | undefined) => {
    draft({ named })
    go(named === undefined ? 'note' : 'deadline')
  }
  return (
    <>
      <BackButton>{t.back}</BackButton>
      <Title>{t.who.title}</Title>
      <p>{directory.supporters.length === 0 ? t.who.none : t.who.lead}</p>
      <p>
        <Button type="button" disabled={directory.supporters.length === 0} onClick={() => choose(undefined)}>
          {t.who.match}
        </Button>
      </p>
      {way.trusted.refused > 0 ? <p class="al-meta">{findText(page.lang).unsigned}</p> : null}
      <FindSupporter
        page={page}
        directory={directory}
        choosing={way.choosing}
        withWay={false}
        onChange={choosing => change({ choosing })}
        action={({ card }) => (
          <Button type="button" look="secondary" onClick={() => choose(card.person)}>
            {t.who.ask(card.first)}
          </Button>
        )}
      />
    </>
  )
}

/** The first name of the one who is asked first; empty where nobody is. */
export const namedFirst = ({ trusted, draft }: Talk['way']): string =>
  trusted?.directory.supporters.find(({ card }) => card.person === draft.named)?.card.first ?? ''

const deadlines = { 120: 'after2', 480: 'after8', 1440: 'after24' } as const

/** What happens if the one who was chosen does not answer. */
export const Deadline = ({ page, way, draft, go }: Talk) => {
  const t = wayText(page.lang)
  const name = namedFirst(way)
  return (
    <>
      <BackButton>{t.back}</BackButton>
      <LocalForm onSend={() => go('note')}>
        <Radios
          name="deadline"
          legend={t.deadline.title(name)}
          heading
          hint={t.deadline.hint}
          value={String(way.draft.deadline)}
          choices={[
            ...Object.entries(deadlines).map(([value, key]) => ({ value, label: t.deadline[key] })),
            { value: '0', label: t.deadline.never(name), hint: t.deadline.neverHint },
          ]}
          onChange={event => draft({ deadline: Number(event.currentTarget.value) })}
        />
        <Button>{t.continue}</Button>
      </LocalForm>
    </>
  )
}
