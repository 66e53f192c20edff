import type { World } from '@platform/shared/testing/world'
import { randomBytes } from 'node:crypto'

type Wanted = { clinic: keyof World['organizations']; baseRole?: string; permissions: string[] }

/** A role of a clinic's own. */
export function aRole({ admin, organizations }: World, { clinic, baseRole = 'customer_support', permissions }: Wanted) {
  const key = `role_${randomBytes(4).toString('hex')}`
  return admin.role.create({ data: { organizationId: organizations[clinic], key, name: key, baseRole, permissions } })
}
