import { subjectOf } from '@platform/prisma/demo-people'
import type { World } from '@platform/shared/testing/world'
import { randomBytes } from 'node:crypto'

type Clinic = keyof World['organizations']
type Wanted = { clinic: Clinic; role?: string; status?: 'active' | 'suspended' }

/** Somebody new at a clinic, who can act there: `role` is the key of one of its roles. */
export async function aMember(
  { admin, organizations }: World,
  { clinic, role = 'specialist', status = 'active' }: Wanted,
) {
  const organizationId = organizations[clinic]
  const email = `${role}-${randomBytes(4).toString('hex')}@${clinic}.test`
  const { id: roleId } = await admin.role.findFirstOrThrow({ where: { organizationId, key: role, deletedAt: null } })
  const principal = await admin.principal.create({
    data: { kind: 'human', subject: subjectOf(email), displayName: email },
  })
  return admin.membership.create({
    data: { organizationId, roleId, email, principalId: principal.id, status, joinedAt: new Date() },
  })
}
