import type { TenantTransaction } from '../src/tenant-client.ts'
import { dayFromNow } from './day-from-now.ts'
import type { DemoOrganization } from './organizations.ts'
import { DEMO_SYSTEM } from './patients.ts'
import { AURORA } from './schedules/aurora.ts'
import type { DemoSchedule } from './schedules/demo-schedule.ts'
import { PACIFICA } from './schedules/pacifica.ts'
import { seedAppointments } from './seed-appointments.ts'
import { seedCalendars } from './seed-calendars.ts'
import { seedSeries } from './seed-series.ts'
import { seedSpecialists } from './seed-specialists.ts'

const SCHEDULES = { aurora: AURORA, pacifica: PACIFICA } satisfies Record<string, DemoSchedule>

/** Lays the ground bookings stand on, unless the clinic ever had a specialist: what it did since is left alone. */
export async function seedSchedule(
  tx: TenantTransaction,
  { slug, timezone, countryCode, locations }: DemoOrganization,
  organizationId: string,
  people: Map<string, string>,
) {
  if ((await tx.specialist.count({ where: { organizationId } })) > 0) return
  const demo = SCHEDULES[slug]
  const { id: locationId } = await tx.location.findFirstOrThrow({
    where: { organizationId, slug: locations[0]?.slug ?? '' },
  })
  await tx.openingHours.createMany({
    data: demo.openingWeek.map((ranges, index) => ({ locationId, weekday: index + 1, ranges: [...ranges] })),
  })
  await tx.holidayRegion.create({ data: { countryCode } })
  const closedOn = dayFromNow(demo.closure.inDays)
  await tx.closure.create({ data: { locationId, name: demo.closure.name, firstDay: closedOn, lastDay: closedOn } })

  const services = await seedServices(tx, demo)
  const specialists = await seedSpecialists(tx, demo, { timezone, people, services })
  await seedCalendars(tx, demo, { timezone, locationId, services, specialists })
  const patients = await patientsByNumber(tx, organizationId)
  const around = { organizationId, timezone, services, specialists, patients, people }
  await seedAppointments(tx, demo.visits, around)
  await seedSeries(tx, demo.series, around)
}

async function patientsByNumber(tx: TenantTransaction, organizationId: string) {
  const rows = await tx.patient.findMany({ where: { organizationId, externalSystem: DEMO_SYSTEM } })
  return new Map(rows.map(({ id, externalId }) => [externalId ?? '', id]))
}

/** Ids by name. */
async function seedServices(tx: TenantTransaction, { currency, services, products, bundle }: DemoSchedule) {
  const ids = new Map<string, string>()
  for (const service of services) {
    const { id } = await tx.service.create({ data: { ...service, currency } })
    ids.set(service.name, id)
  }
  for (const product of products) {
    const { id } = await tx.product.create({ data: { ...product, currency } })
    ids.set(product.name, id)
  }
  const { id: bundleId } = await tx.bundle.create({
    data: { name: bundle.name, priceMinor: bundle.priceMinor, currency },
  })
  const has = (name: string) => ids.get(name) ?? ''
  await tx.bundleService.create({ data: { bundleId, serviceId: has(bundle.service), visits: bundle.visits } })
  await tx.bundleProduct.create({ data: { bundleId, productId: has(bundle.product), quantity: 1 } })
  return ids
}
