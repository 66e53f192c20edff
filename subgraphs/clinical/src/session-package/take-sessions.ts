import { conflict, notFound } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import type { Instant } from '../span/span.ts'
import { countSessions, remainingOf } from './count-sessions.ts'
import { findSessionPackage } from './find-session-package.ts'
import { lockSessionPackage } from './lock-session-package.ts'
import { refuseExpired } from './refuse-expired.ts'

type Wanted = {
  sessionPackageId: string
  patientId: string
  serviceId: string
  /** When the visits begin that are to take one each, by the clock of a zone. */
  starts: readonly Instant[]
  zone: string
}

/**
 * Sees to it that there is a session for each of some visits, until the transaction ends. Refuses those of somebody else or
 * of another service, visits after they expire, and more than are left.
 */
export async function takeSessions(
  ctx: ClinicalContext,
  { sessionPackageId, patientId, serviceId, starts, zone }: Wanted,
) {
  await lockSessionPackage(ctx, sessionPackageId)
  const found = await findSessionPackage(ctx, sessionPackageId)
  if (found?.patientId !== patientId) throw notFound('Sessions', 'sessionPackageId')
  if (found.serviceId !== serviceId) throw conflict('These sessions are of another service', 'sessionPackageId')
  refuseExpired(found, starts, zone)
  const left = remainingOf(found.sessions, await countSessions(ctx, sessionPackageId))
  if (left < starts.length) throw conflict(`${left} sessions are left`, 'sessionPackageId')
  return found
}
