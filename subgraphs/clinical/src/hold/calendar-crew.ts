import type { ClinicalContext } from '../context.ts'

/** How long it may take until a change of who is in a calendar is noticed by those who look at it. */
const KEPT_MS = 1_000
const MOST_CALENDARS = 10_000

type Crew = { ids: Promise<ReadonlySet<string>>; until: number }

/** Shared by those whom row security treats alike: a thousand who look at one calendar are one question. */
const crews = new Map<string, Crew>()

/** Who can be booked in a calendar; nobody, when the asker may not see it. */
export function calendarCrew(ctx: ClinicalContext, calendarId: string): Promise<ReadonlySet<string>> {
  const { organizationId, role } = ctx.actor
  const key = `${organizationId} ${role} ${calendarId}`
  const now = Date.now()
  const known = crews.get(key)
  if (known && known.until > now) return known.ids
  if (crews.size >= MOST_CALENDARS) crews.clear()
  const ids = readCrew(ctx, calendarId)
  crews.set(key, { ids, until: now + KEPT_MS })
  ids.catch(() => crews.delete(key))
  return ids
}

async function readCrew({ db }: ClinicalContext, calendarId: string): Promise<ReadonlySet<string>> {
  const links = await db.calendarSpecialist.findMany({
    where: { calendarId, calendar: { isActive: true } },
    select: { specialistId: true },
  })
  return new Set(links.map(({ specialistId }) => specialistId))
}
