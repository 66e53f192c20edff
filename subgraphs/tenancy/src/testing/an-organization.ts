import type { World } from '@platform/shared/testing/world'
import { randomBytes } from 'node:crypto'
import { createOrganization } from '../organization/create-organization.ts'

/** A clinic as platform staff create one: a draft with an invited administrator. */
export async function anOrganization(world: World, wanted: { slug?: string; name?: string; tierCode?: string } = {}) {
  const slug = wanted.slug ?? `clinic-${randomBytes(4).toString('hex')}`
  const { inTransaction } = await world.context('root@platform.test')
  return inTransaction((ctx) =>
    createOrganization(ctx, {
      name: 'Clinique du Lac',
      timezone: 'Europe/Paris',
      languageCode: 'en',
      countryCode: 'FR',
      adminEmail: `admin@${slug}.test`,
      ...wanted,
      slug,
    }),
  )
}
