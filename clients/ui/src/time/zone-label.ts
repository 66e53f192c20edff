/** The zone of whoever sits before the screen. */
export const viewerZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

function offsetAt(instant: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/**
 * What to write beside a time of the clinic: its place, when clocks there and here differ at that moment. Null when they
 * agree and nobody can be misled.
 */
export function zoneLabel(instant: Date, clinicZone: string, viewer = viewerZone()): string | null {
  if (offsetAt(instant, clinicZone) === offsetAt(instant, viewer)) return null
  return clinicZone.split('/').at(-1)?.replaceAll('_', ' ') ?? clinicZone
}
