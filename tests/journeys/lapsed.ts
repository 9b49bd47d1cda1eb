import { asOwner } from './on-duty.ts'

const dates = ['trained_until', 'agreed_until', 'vetted_until', 'supervision_due'] as const

/** The day before yesterday in London was the last good day of one date each: training, agreement, vetting, supervision. */
export const lapse = (people: readonly string[]): Promise<void> =>
  asOwner(async client => {
    for (const [at, person] of people.entries()) {
      const date = dates[at % dates.length] ?? dates[0]
      await client.query(
        `update supporters.supporter set supervised_on = least(supervised_on, current_date - 2), ${date} = current_date - 2
         where person = $1`,
        [person],
      )
    }
  })

/** Everything of these people is in date again. */
export const renew = (people: readonly string[]): Promise<void> =>
  asOwner(async client => {
    const good = dates.map(date => `${date} = greatest(${date}, current_date + 60)`).join(', ')
    await client.query(`update supporters.supporter set ${good} where person = any ($1::uuid[])`, [people])
  })

/** Everybody who was asked hands the one note back at this instant; the worker sees that its circle is used up. */
export const allHandBack = (): Promise<void> =>
  asOwner(async client => {
    await client.query('update asking.asked set asked_at = coalesce(asked_at, now()), handed_back_at = now()')
    await client.query(`update platform.due set next_at = now() where kind = 'asking.step'`)
  })
