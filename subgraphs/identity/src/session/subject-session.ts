import { PLATFORM_ROLES } from '@platform/prisma/system-roles'
import type { Subject } from './find-subject.ts'
import { clinicRefusal } from './session-refusal.ts'
import { refused, type Session } from './session.ts'

/**
 * What somebody may do at a clinic, or outside of any. At a clinic only their place in it counts: the platform's team has
 * no rights there. A block counts before all else.
 */
export function subjectSession(subject: Subject, organizationId: string | null): Session {
  const { principalId, kind, displayName, platformRole, organizationStatus, baseRole, permissions } = subject
  const known = { principalId, kind, displayName, platformRole }
  if (subject.status === 'blocked') return refused('BLOCKED', known)
  if (organizationId === null) {
    const held = platformRole ? PLATFORM_ROLES[platformRole] : []
    return {
      ...known,
      role: platformRole ?? 'user',
      permissions: held,
      organizationId,
      organizationStatus: null,
      partner: null,
      refusal: null,
    }
  }
  const there = { ...known, organizationId, organizationStatus }
  const closed = clinicRefusal(organizationStatus)
  if (closed) return refused(closed, there)
  if (!baseRole || !permissions) return refused('NO_MEMBERSHIP', there)
  return { ...there, role: baseRole, permissions, partner: null, refusal: null }
}
