import { useEffect, useState } from 'preact/hooks'
import {
  Button,
  ErrorSummary,
  Radios,
  Select,
  TextArea,
  TextField,
  type FormError,
} from '../../../../design/index.ts'
import { mayBeInDanger } from '../../../../asking/phrase-check.ts'
import { sortText } from '../../../../platform/text.ts'
import { wayText } from '../way-text.ts'
import { begin } from '../begin.ts'
import { isEmpty } from '../draft.ts'
import { bytesLeft } from '../note-of.ts'
import { BackButton, LocalForm, Title } from '../Screen.tsx'
import type { Talk } from '../way.ts'

/** The note. Words and keys are made while somebody writes, so that Send never waits. */
export const Note = (talk: Talk) => {
  const { page, way, change, go } = talk
  const t = wayText(page.lang)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  useEffect(() => {
    if (!way.begun) change({ begun: begin(page) })
  }, [])
  const onward = () => {
    const found = faults(talk)
    setErrors(found)
    if (found.length > 0) return
    // On Continue, never while typing. A match changes what is shown, and nothing that is sent.
    go(mayBeInDanger(way.draft.text) ? 'worry' : 'check')
  }
  return (
    <>
      <BackButton>{t.back}</BackButton>
      <ErrorSummary key={errors.length} errors={errors} />
      <Title>{t.note.title}</Title>
      <LocalForm onSend={onward}>
        <NoteText {...talk} errors={errors} />
        {way.draft.kind === 'call' ? <CallFields {...talk} errors={errors} /> : null}
        <TextField
          name="call-me"
          label={t.note.callMe}
          hint={t.note.callMeHint}
          value={way.draft.callMe}
          width={20}
          autocomplete="off"
          onInput={event => talk.draft({ callMe: event.currentTarget.value })}
        />
        <Button>{t.continue}</Button>
      </LocalForm>
    </>
  )
}

const faults = ({ page, way: { draft } }: Talk): FormError[] => {
  const t = wayText(page.lang).note
  const left = bytesLeft(draft, page.themes)
  return [
    ...(isEmpty(draft) && draft.kind === 'message' ? [{ field: 'note', message: t.empty }] : []),
    ...(left < 0 ? [{ field: 'note', message: t.over(-left) }] : []),
    ...(draft.kind === 'call' && draft.number.replaceAll(/\D/g, '').length < 5
      ? [{ field: 'number', message: t.numberMissing }]
      : []),
  ]
}

type Inside = Talk & { errors: readonly FormError[] }
const errorOf = (errors: readonly FormError[], name: string) =>
  errors.find(({ field }) => field === name)?.message

const NoteText = ({ page, way, draft, errors }: Inside) => {
  const t = wayText(page.lang).note
  const left = bytesLeft(way.draft, page.themes)
  const topics = sortText(Object.values(page.themes), page.lang)
  return (
    <>
      <TextArea
        name="note"
        label={<span class="govuk-visually-hidden">{t.title}</span>}
        hint={`${t.hint} ${t.example}`}
        error={errorOf(errors, 'note')}
        rows={9}
        value={way.draft.text}
        autocomplete="off"
        onInput={event => draft({ text: event.currentTarget.value })}
      />
      <p class="al-meta">
        {/* Spoken only when it begins to matter: a counter that speaks at every letter drowns the note. */}
        <output aria-live={left < 400 ? 'polite' : 'off'}>{left < 0 ? t.over(-left) : t.left(left)}</output>
      </p>
      <Select
        name="theme"
        label={t.theme}
        hint={t.themeHint}
        options={[
          { value: '', label: t.themeNone },
          ...topics.map(label => ({
            label,
            value: Object.entries(page.themes).find(([, name]) => name === label)?.[0] ?? '',
          })),
        ]}
        value={way.draft.theme}
        onChange={event => draft({ theme: event.currentTarget.value })}
      />
    </>
  )
}

const CallFields = ({ page, way, draft, errors }: Inside) => {
  const t = wayText(page.lang).note
  return (
    <>
      <TextField
        name="number"
        label={t.number}
        type="tel"
        inputmode="tel"
        autocomplete="off"
        error={errorOf(errors, 'number')}
        value={way.draft.number}
        width={20}
        onInput={event => draft({ number: event.currentTarget.value })}
      />
      <TextField
        name="safe-times"
        label={t.safeTimes}
        hint={t.safeTimesHint}
        value={way.draft.safe}
        autocomplete="off"
        onInput={event => draft({ safe: event.currentTarget.value })}
      />
      <Radios
        name="voicemail"
        legend={t.voicemail}
        look="compact"
        value={way.draft.voicemail ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: t.voicemailNo },
          { value: 'yes', label: t.voicemailYes },
        ]}
        onChange={event => draft({ voicemail: event.currentTarget.value === 'yes' })}
      />
    </>
  )
}
