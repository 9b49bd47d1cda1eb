import { useContext } from 'preact/hooks'
import { Checkboxes, DateField, Details, Language, Radios, Select } from '../../design/index.ts'
import { rankBands } from '../../identity/index.ts'
import { supporterText } from '../../supporters/index.ts'
import { text } from '../text.ts'
import { CodeRadios } from './CodeRadios.tsx'
import type { Part } from './RecordForm.tsx'

/** A group asks how many and who else was there; one to one does not. */
export const Kind = ({ typed, choices, wrong }: Part) => {
  const t = text(useContext(Language)).form
  return (
    <div class="al-asks">
      <CodeRadios name="kind" list="kind" legend={t.kind} value={typed.one['kind']} error={wrong('kind')} />
      <div class="al-asks__then">
        <CodeRadios
          name="headcount"
          list="headcount-band"
          legend={t.headcount}
          value={typed.one['headcount']}
          error={wrong('headcount')}
        />
        {choices.others.length > 0 ? (
          <Details summary={t.others} open={typed.others.length > 0}>
            <Checkboxes
              name="others"
              legend={t.others}
              look="compact"
              choices={choices.others.map(({ id, name }) => ({ value: id, label: name }))}
              values={typed.others}
            />
          </Details>
        ) : null}
      </div>
    </div>
  )
}

export const Signposted = ({ typed, choices, wrong }: Part) => {
  const t = text(useContext(Language)).form
  return (
    <Details summary={t.signposted} open={typed.signposted.length > 0 || wrong('signposted') !== undefined}>
      <Checkboxes
        name="signposted"
        legend={t.signpostedLegend}
        hint={t.signpostedHint}
        error={wrong('signposted')}
        look="compact"
        choices={choices.routes.map(({ code, name }) => ({ value: code, label: name }))}
        values={typed.signposted}
      />
    </Details>
  )
}

export const When = ({ typed, wrong }: Part) => {
  const t = text(useContext(Language)).form
  const { one } = typed
  const days = [
    { value: 'today', label: t.today },
    { value: 'yesterday', label: t.yesterday },
    { value: 'other', label: t.otherDay },
  ]
  return (
    <div class="al-asks">
      <Radios
        name="when"
        legend={t.when}
        look="inline"
        choices={days}
        value={one['when']}
        error={wrong('when')}
      />
      <div class="al-asks__then">
        <DateField
          name="on"
          legend={t.on}
          hint={t.onHint}
          error={wrong('on')}
          value={{ day: one['on-day'], month: one['on-month'], year: one['on-year'] }}
        />
      </div>
    </div>
  )
}

export const Month = ({ typed, wrong, mends }: Part) => {
  const t = text(useContext(Language)).form
  const months = [
    { value: 'this', label: t.thisMonth },
    { value: 'last', label: t.lastMonth },
    ...(mends && typed.one['month'] === 'kept' ? [{ value: 'kept', label: t.keptMonth }] : []),
  ]
  return (
    <Radios
      name="month"
      legend={t.month}
      look="inline"
      choices={months}
      value={typed.one['month']}
      error={wrong('month')}
    />
  )
}

export const Heavy = ({ typed }: Part) => {
  const t = text(useContext(Language)).form
  return (
    <Checkboxes
      name="heavy"
      legend={t.heavy}
      choices={[{ value: 'yes', label: t.heavyYes, hint: t.heavyHint }]}
      values={typed.one['heavy'] === 'yes' ? ['yes'] : []}
    />
  )
}

/** Kept in the fact alone: what is kept of a person helped must not stand beside the supporter who helped. */
export const Figures = ({ typed, choices, mends }: Part) => {
  const lang = useContext(Language)
  const t = text(lang).form
  const none = [...(mends ? [{ value: 'same', label: t.same }] : []), { value: '', label: t.notKnown }]
  return (
    <Details summary={t.figures}>
      <p>{t.figuresHint}</p>
      <Select
        name="area"
        label={t.area}
        value={typed.one['area']}
        options={[...none, ...choices.districts.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Select
        name="band"
        label={t.band}
        value={typed.one['band']}
        options={[
          ...none,
          ...rankBands.map(band => ({ value: band, label: supporterText(lang).bands[band] })),
        ]}
      />
    </Details>
  )
}
