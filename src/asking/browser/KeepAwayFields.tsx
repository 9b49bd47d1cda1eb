import { Checkboxes, Details, Select } from '../../design/index.ts'
import { rankBands, type RankBand } from '../../identity/bands.ts'
import { sortText, type Lang } from '../../platform/text.ts'
import type { Place } from '../../supporters/directory.ts'
import { text as supporterText } from '../../supporters/text.ts'
import { findText } from '../find/text.ts'
import type { KeepAway } from '../wishes.ts'

type Props = {
  readonly lang: Lang
  readonly places: readonly Place[]
  readonly keep: KeepAway
  readonly onChange: (keep: KeepAway) => void
}

const optionsOf = (places: readonly Place[], lang: Lang) => {
  const named = places.map(place => ({
    value: place.id,
    label: lang === 'cy' && place.nameCy !== '' ? place.nameCy : place.name,
  }))
  const order = sortText(
    named.map(({ label }) => label),
    lang,
  )
  return named.toSorted((a, b) => order.indexOf(a.label) - order.indexOf(b.label))
}

/** Who should not be asked (rule 6): the own station first, on by default; nothing of it leaves the device. */
export const KeepAwayFields = (props: Props) => {
  const { lang, places, keep, onChange } = props
  const t = findText(lang)
  const stations = optionsOf(
    places.filter(place => place.parent !== null),
    lang,
  )
  return (
    <>
      <Select
        name="station"
        label={t.station}
        hint={t.stationHint}
        options={[{ value: '', label: t.stationNone }, ...stations]}
        value={keep.station}
        onChange={event => onChange({ ...keep, station: event.currentTarget.value })}
      />
      <Checkboxes
        name="own-station"
        legend={<span class="govuk-visually-hidden">{t.station}</span>}
        look="compact"
        choices={[{ value: 'out', label: t.leaveOutStation }]}
        values={keep.leaveOutMyStation ? ['out'] : []}
        onChange={event => onChange({ ...keep, leaveOutMyStation: event.currentTarget.checked })}
      />
      <More {...props} />
    </>
  )
}

const More = ({ lang, places, keep, onChange }: Props) => {
  const t = findText(lang)
  const words = supporterText(lang)
  const bands = rankBands.slice(1).map(band => ({ value: band, label: t.bandAbove(words.bands[band]) }))
  const toggled = (district: string, isOut: boolean) => [
    ...keep.districts.filter(one => one !== district),
    ...(isOut ? [district] : []),
  ]
  return (
    <Details summary={t.awayMore}>
      <Select
        name="band"
        label={t.band}
        options={[{ value: '', label: t.bandNone }, ...bands]}
        value={keep.bandAndAbove}
        onChange={event => onChange({ ...keep, bandAndAbove: event.currentTarget.value as '' | RankBand })}
      />
      <Checkboxes
        name="districts"
        legend={t.districts}
        look="compact"
        choices={optionsOf(
          places.filter(place => place.parent === null),
          lang,
        )}
        values={keep.districts}
        onChange={({ currentTarget: { value, checked } }) =>
          onChange({ ...keep, districts: toggled(value, checked) })
        }
      />
    </Details>
  )
}
