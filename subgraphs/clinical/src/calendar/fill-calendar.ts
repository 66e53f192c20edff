import { invalid } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { knownIds } from '../known-ids.ts'
import { linkChanges } from '../link-changes.ts'
import { priceMinor } from '../price-minor.ts'
import { refuseBeyondLimits } from '../service/service-limits.ts'

const MOST = 200

type Given<T> = T | null | undefined
export type CalendarServiceInput = {
  serviceId: string
  priceMinor?: Given<number>
  durationMinutes?: Given<number>
  intervalMinutes?: Given<number>
  noticeMinutes?: Given<number>
}

/** Makes what a calendar offers exactly what is named, on the terms that are given; a list that was not given stays. */
export async function offerServices(
  { db, now }: ClinicalContext,
  calendarId: string,
  services: Given<readonly CalendarServiceInput[]>,
) {
  if (!services) return
  if (services.length > MOST) throw invalid(`At most ${MOST}`, 'services')
  const offers = services.map((service, index) => termsOf(service, 'services', String(index)))
  const find = (ids: string[]) => db.service.findMany({ where: { id: { in: ids } } })
  const ids = offers.map(({ serviceId }) => serviceId)
  const wanted = await knownIds(ids, find, ['Service', 'services'])
  if (wanted.length < ids.length) throw invalid('A service is named twice', 'services')

  const links = await db.calendarService.findMany({ where: { calendarId } })
  const { gone, added } = linkChanges(links, (link) => link.serviceId, wanted)
  await db.calendarService.updateMany({ where: { id: { in: gone } }, data: { deletedAt: now() } })
  await db.calendarService.createMany({
    data: offers.filter(({ serviceId }) => added.includes(serviceId)).map((offer) => ({ calendarId, ...offer })),
  })
  for (const link of links) {
    const offer = offers.find(({ serviceId }) => serviceId === link.serviceId)
    if (offer && differs(link, offer)) await db.calendarService.update({ where: { id: link.id }, data: offer })
  }
}

function termsOf({ serviceId, ...terms }: CalendarServiceInput, ...path: string[]) {
  refuseBeyondLimits(terms, ...path)
  return {
    serviceId,
    priceMinor: priceMinor(terms.priceMinor, ...path, 'priceMinor') ?? null,
    durationMinutes: terms.durationMinutes ?? null,
    intervalMinutes: terms.intervalMinutes ?? null,
    noticeMinutes: terms.noticeMinutes ?? null,
  }
}

type Terms = Omit<ReturnType<typeof termsOf>, 'serviceId'>

const differs = (a: Terms, b: Terms) =>
  a.priceMinor !== b.priceMinor ||
  a.durationMinutes !== b.durationMinutes ||
  a.intervalMinutes !== b.intervalMinutes ||
  a.noticeMinutes !== b.noticeMinutes

/** Makes those who can be booked in a calendar exactly those who are named. Hours of who left go with them. */
export async function admitSpecialists(
  { db, now }: ClinicalContext,
  calendarId: string,
  specialistIds: Given<readonly string[]>,
) {
  if (!specialistIds) return
  if (specialistIds.length > MOST) throw invalid(`At most ${MOST}`, 'specialistIds')
  const find = (ids: string[]) => db.specialist.findMany({ where: { id: { in: ids } } })
  const wanted = await knownIds(specialistIds, find, ['Specialist', 'specialistIds'])
  const links = await db.calendarSpecialist.findMany({ where: { calendarId } })
  const { gone, added } = linkChanges(links, (link) => link.specialistId, wanted)
  const deletedAt = now()
  await db.calendarSpecialist.updateMany({ where: { id: { in: gone } }, data: { deletedAt } })
  await db.specialistHours.updateMany({ where: { calendarId, specialistId: { notIn: wanted } }, data: { deletedAt } })
  await db.calendarSpecialist.createMany({ data: added.map((specialistId) => ({ calendarId, specialistId })) })
}
