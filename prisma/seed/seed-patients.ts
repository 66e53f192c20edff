import type { TenantTransaction } from '../src/tenant-client.ts'
import type { DemoOrganization } from './organizations.ts'
import { ALLERGIES, CONDITIONS, DEMO_SYSTEM, demoPatients } from './patients.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Adds the patients a clinic lacks, as if they had come one every few days, and what it noted about them. */
export async function seedPatients(
  tx: TenantTransaction,
  { slug, languageCode, countryCode }: DemoOrganization,
  organizationId: string,
  people: Map<string, string>,
) {
  const demo = demoPatients(slug)
  await tx.patient.createMany({
    data: demo.map(({ number, account, birthDate, ...patient }, index) => ({
      ...patient,
      birthDate: birthDate ? new Date(birthDate) : null,
      humanId: (account && people.get(account)) ?? null,
      languageCode,
      country: patient.city && countryCode,
      externalSystem: DEMO_SYSTEM,
      externalId: number,
      createdAt: new Date(Date.now() - (demo.length - index) * 4 * DAY_MS),
    })),
    skipDuplicates: true,
  })
  const patients = await tx.patient.findMany({ where: { organizationId, externalSystem: DEMO_SYSTEM } })
  const ids = new Map(patients.map(({ externalId, id }) => [externalId, id]))
  const patientId = (number: string) => ids.get(number) ?? fail(`${slug} has no demo patient ${number}`)

  await tx.allergy.createMany({
    data: ALLERGIES.map(({ patient, ...allergy }) => ({
      ...allergy,
      patientId: patientId(patient),
      externalId: `${patient}-${allergy.code}`,
    })),
    skipDuplicates: true,
  })
  await tx.condition.createMany({
    data: CONDITIONS.map(({ patient, onset, ...condition }) => ({
      ...condition,
      patientId: patientId(patient),
      onsetAt: new Date(onset),
      externalId: `${patient}-${condition.code}`,
    })),
    skipDuplicates: true,
  })
}

function fail(message: string): never {
  throw new Error(message)
}
