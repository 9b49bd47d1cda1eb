import { useState } from 'preact/hooks'
import { Button, TextField } from '../../../design/index.ts'
import type { Text } from '../../desk/text.ts'
import type { Door } from './sign-in.ts'

export type WordsFieldProps = {
  readonly door: Door
  readonly t: Text
  readonly error?: string | undefined
  readonly value: string
  onValue(typed: string): void
}

const lastOf = (typed: string): string => /\S+$/.exec(typed)?.[0] ?? ''

/** A line for ten words. It suggests how a word may go on, from the list on this device; pasting is welcome. */
export const WordsField = ({ door, t, error, value, onValue }: WordsFieldProps) => {
  const [suggested, setSuggested] = useState<readonly string[]>([])
  const type = async (typed: string) => {
    onValue(typed)
    const beginning = lastOf(typed)
    const found =
      beginning.length < 2 ? [] : await door.keys('suggest', { beginning, list: door.place.words })
    setSuggested(found.includes(beginning) ? [] : found)
  }
  const take = (word: string) => {
    onValue(`${value.slice(0, value.length - lastOf(value).length)}${word} `)
    setSuggested([])
    document.querySelector<HTMLInputElement>('#words')?.focus()
  }
  return (
    <>
      <TextField
        name="words"
        label={t.signIn.words}
        hint={t.signIn.wordsHint}
        error={error}
        value={value}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        onInput={event => void type(event.currentTarget.value)}
      />
      {suggested.length > 0 ? (
        <fieldset class="govuk-fieldset">
          <legend class="govuk-visually-hidden">{t.signIn.suggestions}</legend>
          {suggested.map(word => (
            <Button key={word} type="button" look="secondary" slim onClick={() => take(word)}>
              {word}
            </Button>
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
