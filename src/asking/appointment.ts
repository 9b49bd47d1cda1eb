import ical from 'ical-generator'
import type { Ask } from '../platform/http/door.ts'
import { bytes, data, type Reply } from '../platform/http/reply.ts'
import { text } from './text.ts'

const halfAnHour = 30 * 60_000

/**
 * A calendar entry that says "Appointment" and nothing else, for the time in `?at=` (ISO 8601 with zone). Nobody is invited, nothing
 * is stored; a partner who sees the calendar learns nothing.
 */
export const appointment = ({ url, lang }: Ask): Reply => {
  const at = new Date(url.searchParams.get('at') ?? '')
  if (Number.isNaN(at.getTime())) return data({ trouble: 'refused' }, 422)
  const words = text(lang).appointment
  const calendar = ical({ prodId: { company: 'calendar', product: 'calendar' } })
  calendar.createEvent({
    // The same time gives the same entry: put in twice it stands there once.
    id: `appointment-${at.getTime()}`,
    start: at,
    end: new Date(at.getTime() + halfAnHour),
    summary: words,
    stamp: at,
  })
  return bytes(new TextEncoder().encode(calendar.toString()), {
    type: 'text/calendar; charset=utf-8',
    headers: { 'Content-Disposition': 'attachment; filename="appointment.ics"' },
  })
}
