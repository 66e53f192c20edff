/** A visit as it is put into a calendar. */
export type CalendarVisit = { id: string; start: string; end: string; title: string; place: string; about: string }

const MOST_OCTETS = 75

const stamp = (instant: string) => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '')
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** Lines of 75 octets at most, as RFC 5545 has it; no character is cut in two. */
function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  for (const character of line) {
    if (new TextEncoder().encode(row + character).length > MOST_OCTETS - (rows.length > 0 ? 1 : 0)) {
      rows.push(row)
      row = ''
    }
    row += character
  }
  return [...rows, row].join('\r\n ')
}

/** An iCalendar file of one visit. Its instants are in UTC: right wherever it is read. */
export function calendarFile({ id, start, end, title, place, about }: CalendarVisit, now = new Date()): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clinic platform//Portal//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp(now.toISOString())}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    ...(about ? [`DESCRIPTION:${escaped(about)}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
