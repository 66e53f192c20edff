const written = new Map<string, Intl.DateTimeFormat>()

function writerOf(zone: string): Intl.DateTimeFormat {
  const known = written.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  written.set(zone, made)
  return made
}

/** What the clocks of a zone show at an instant: `2026-11-21 09:30:00`. */
export const wallClock = (instant: string | Date, zone: string): string => writerOf(zone).format(new Date(instant))

/** The day it is in a zone at an instant: `2026-11-21`. */
export const dayOf = (instant: string | Date, zone: string): string => wallClock(instant, zone).slice(0, 10)

/** The instant at which the clocks of a zone show this. Of an hour that clocks skip, the one after it. */
export function instantOf(wall: string, zone: string): string {
  const meant = Date.parse(`${wall.replace(' ', 'T')}Z`)
  const ahead = (at: number) => Date.parse(`${wallClock(new Date(at), zone).replace(' ', 'T')}Z`) - at
  const guess = meant - ahead(meant)
  return new Date(meant - ahead(guess)).toISOString()
}
