import { useState } from 'preact/hooks'
import { Button, TextArea } from '../../../design/index.ts'
import type { Lang } from '../../../platform/text.ts'
import { text } from './text.ts'

/** Room for the JSON around the words: a message seals at most 16,383 bytes (ps1 8.2). */
const mostBytes = 16_000

export const isTooLong = (words: string): boolean =>
  new TextEncoder().encode(JSON.stringify(words)).length > mostBytes

export type ComposerProps = {
  readonly lang: Lang
  readonly them: string
  readonly value: string
  onChange(words: string): void
  onSend(words: string): void
  /** Beside Send: "Saved 06:33" or "Not sent yet. Keep this page open." */
  readonly status: string
}

/** Where somebody writes. Enter is a new line and Send is a button: nothing leaves by a slip of the thumb. */
export const Composer = ({ lang, them, value, onChange, onSend, status }: ComposerProps) => {
  const t = text(lang)
  const [error, setError] = useState<string>()
  const send = (event: Event) => {
    event.preventDefault()
    const words = value.trim()
    if (words === '') return setError(t.empty)
    if (isTooLong(words)) return setError(t.tooLong)
    setError(undefined)
    onSend(words)
    onChange('')
  }
  return (
    <form class="al-composer" onSubmit={send} novalidate>
      <TextArea
        name="words"
        label={t.writeTo(them)}
        rows={4}
        value={value}
        autocomplete="off"
        error={error}
        onInput={event => onChange(event.currentTarget.value)}
      />
      <div class="al-composer__send">
        <Button>{t.send}</Button>
        <output class="al-meta">{status}</output>
      </div>
    </form>
  )
}
