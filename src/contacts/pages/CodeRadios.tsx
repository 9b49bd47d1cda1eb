import { useContext } from 'preact/hooks'
import { Language, Radios } from '../../design/index.ts'
import { inLang } from '../../platform/text.ts'
import { codesOf, type List } from '../codes.ts'

type CodeRadiosProps = {
  readonly name: string
  readonly list: List
  readonly legend: string
  readonly hint?: string | undefined
  readonly value: string | undefined
  readonly error: string | undefined
}

/** One list of `contact_codes.csv` as tiles for a thumb. */
export const CodeRadios = ({ list, ...props }: CodeRadiosProps) => {
  const lang = useContext(Language)
  return (
    <Radios
      look="inline"
      choices={codesOf(list).map(({ code, label }) => ({ value: code, label: inLang(label, lang).text }))}
      {...props}
    />
  )
}
