import { test } from 'node:test'
import { sameAnatomy } from '../../tests/make/anatomy.ts'
import { Checkboxes, DateField, ErrorSummary, Radios, Select, TextArea, TextField } from './index.ts'

const cards = [
  ['animal', 'Waste from animal carcasses'],
  ['mines', 'Waste from mines or quarries'],
  ['farm', 'Farm or agricultural waste'],
] as const

test('a screen reader meets a choice exactly as on GOV.UK', () => {
  sameAnatomy(
    <Radios
      name="example"
      legend="Have you changed your name?"
      error="Please select an option"
      value="no"
      choices={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ]}
    />,
    'radios',
    'with fieldset and error message',
  )
  sameAnatomy(
    <Radios
      name="example-divider"
      legend="How do you want to sign in?"
      choices={[
        { value: 'government-gateway', label: 'Use Government Gateway' },
        { value: 'govuk-verify', label: 'Use GOV.UK Verify' },
        { value: 'create-account', label: 'Create an account', or: 'or' },
      ]}
    />,
    'radios',
    'with a divider',
    [['example-divider-4', 'example-divider-3']],
  )
  const hint = 'Nullam id dolor id nibh ultricies vehicula ut id elit.'
  sameAnatomy(
    <Checkboxes
      name="waste"
      legend="Which types of waste do you transport regularly?"
      error="Please select an option"
      choices={cards.map(([value, label]) => ({ value, label, hint }))}
    />,
    'checkboxes',
    'with error message',
  )
})

test('a screen reader meets a field exactly as on GOV.UK', () => {
  sameAnatomy(
    <TextField
      name="input-with-error-message"
      label="National Insurance number"
      error="Enter a National Insurance number in the correct format"
    />,
    'input',
    'with error message',
  )
  sameAnatomy(
    <TextArea
      name="no-ni-reason"
      label="Why can’t you provide a National Insurance number?"
      error="You must provide an explanation"
    />,
    'textarea',
    'with error message',
  )
  sameAnatomy(
    <TextArea name="full-address" label="Full address" value={'221B Baker Street\nLondon\nNW1 6XE\n'} />,
    'textarea',
    'with default value',
  )
  sameAnatomy(
    <Select
      name="select-2"
      label="Label text goes here"
      hint="Hint text goes here"
      error="Error message goes here"
      options={['1', '2', '3'].map(value => ({ value, label: `GOV.UK frontend option ${value}` }))}
    />,
    'select',
    'with hint text and error message',
  )
  sameAnatomy(
    <DateField
      name="with-values"
      legend="What is your date of birth?"
      hint="For example, 31 3 1980"
      value={{ day: '31', month: '3', year: '1980' }}
    />,
    'date-input',
    'with values',
  )
})

test('a screen reader meets the problems of a form exactly as on GOV.UK', () => {
  sameAnatomy(
    <ErrorSummary
      errors={[
        { field: 'example-error-1', message: 'The date your passport was issued must be in the past' },
        { field: 'example-error-2', message: 'Enter a postcode, like AA1 1AA' },
      ]}
    />,
    'error-summary',
    'default',
    [['<a href', '<a class="govuk-link" href']],
  )
})
