import type { TenantTransaction } from '../src/tenant-client.ts'
import { dayFromNow } from './day-from-now.ts'
import type { DemoSchedule } from './schedules/demo-schedule.ts'

type Around = { timezone: string; people: Map<string, string>; services: ReadonlyMap<string, string> }

/** Adds who gives visits, with their week, what they give and, for the first of them, some days that are unlike others. Ids by name. */
export async function seedSpecialists(
  tx: TenantTransaction,
  { specialties, specialists }: DemoSchedule,
  { timezone, people, services }: Around,
) {
  const specialtyIds = new Map<string, string>()
  for (const specialty of specialties) {
    specialtyIds.set(specialty.name, (await tx.specialty.create({ data: specialty })).id)
  }
  const ids = new Map<string, string>()
  for (const { account, displayName, title, rank, signature, ...demo } of specialists) {
    const humanId = account ? (people.get(account) ?? null) : null
    const { id: specialistId } = await tx.specialist.create({ data: { humanId, displayName, title, rank, timezone } })
    ids.set(displayName, specialistId)
    if (signature) await tx.specialistSignature.create({ data: { specialistId, text: signature } })
    await tx.specialistSpecialty.createMany({
      data: demo.specialties.map((name) => ({ specialistId, specialtyId: specialtyIds.get(name) ?? fail(name) })),
    })
    await tx.serviceSpecialist.createMany({
      data: demo.services.map((name) => ({ specialistId, serviceId: services.get(name) ?? fail(name) })),
    })
    await tx.specialistHours.createMany({
      data: demo.week.map((ranges, index) => ({ specialistId, weekday: index + 1, ranges: [...ranges] })),
    })
    if (account) await seedUnusualDays(tx, specialistId)
  }
  return ids
}

/** A day that starts later, one that is closed, and two weeks away. */
async function seedUnusualDays(tx: TenantTransaction, specialistId: string) {
  await tx.specialistHours.createMany({
    data: [
      { specialistId, date: dayFromNow(9), ranges: [660, 900] },
      { specialistId, date: dayFromNow(16), ranges: [] },
    ],
  })
  await tx.timeOff.create({ data: { specialistId, startsAt: dayFromNow(45), endsAt: dayFromNow(59) } })
}

function fail(name: string): never {
  throw new Error(`${name} is not in the demo schedule`)
}
