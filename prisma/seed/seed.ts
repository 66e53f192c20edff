import { openAdminClient } from '../src/admin-client.ts'
import { openKeyring } from '../src/encryption/keyring.ts'
import type { TenantTransaction } from '../src/tenant-client.ts'
import { actAsSeed } from './act-as-seed.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { seedCatalogue } from './seed-catalogue.ts'
import { seedConsents } from './seed-consents.ts'
import { seedMembers } from './seed-members.ts'
import { seedNotifications } from './seed-notifications.ts'
import { seedOrganization } from './seed-organization.ts'
import { seedPartner } from './seed-partner.ts'
import { seedPatients } from './seed-patients.ts'
import { seedPeople } from './seed-people.ts'
import { seedProfiles } from './seed-profiles.ts'
import { seedSchedule } from './seed-schedule.ts'

type Place = {
  adminUrl: string
  /** Encrypts the demo national ids; must exist. */
  keyringFile: string
}

/**
 * Fills in what the demo world lacks, all of it or nothing, and changes nothing that is there: a second run does nothing.
 * Runs at the same time wait for each other.
 */
export async function seed(
  { adminUrl, keyringFile }: Place,
  onProgress: (step: string) => void = () => {},
): Promise<void> {
  const keys = openKeyring(keyringFile)
  const admin = openAdminClient(adminUrl)
  try {
    await admin.$transaction((tx) => fill(tx, keys, onProgress), { timeout: 120_000, maxWait: 60_000 })
  } finally {
    await admin.$disconnect()
  }
}

async function fill(tx: TenantTransaction, keys: ReturnType<typeof openKeyring>, onProgress: (step: string) => void) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('demo world'))`
  await actAsSeed(tx, null)
  onProgress('plans, purposes and people')
  await seedCatalogue(tx)
  const people = await seedPeople(tx)

  const clinics = new Map<string, string>()
  for (const organization of ORGANIZATIONS) {
    onProgress(organization.name)
    const id = await seedOrganization(tx, organization)
    clinics.set(organization.slug, id)
    await seedMembers(tx, organization.slug, id, people)
    await seedPartner(tx, organization.slug, id)
    await seedPatients(tx, organization, id, people)
    await seedSchedule(tx, organization, id, people)
    await seedNotifications(tx, keys, organization, id)
  }

  await actAsSeed(tx, null)
  onProgress('profiles and consents')
  await seedProfiles(tx, keys, people)
  await seedConsents(tx, people, clinics)
  // Nobody was there to watch the demo world come to be.
  await tx.$executeRaw`DELETE FROM capabilities.outbox_events WHERE type = 'audit_event.added' AND request_id = 'seed'`
}
