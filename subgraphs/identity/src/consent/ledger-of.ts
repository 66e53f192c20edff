import type { ConsentPurpose } from '@platform/prisma/generated'
import { invalid } from '@platform/shared/errors'
import { PLATFORM_ORGANIZATION_ID } from '@platform/shared/platform-organization'
import { z } from 'zod'

const Id = z.uuid()

/** Whose ledger an answer goes to: the clinic's it is for, or the platform's. Refuses a clinic too many or missing. */
export function ledgerOf({ scope }: Pick<ConsentPurpose, 'scope'>, organizationId: string | null | undefined): string {
  if (scope === 'platform') {
    if (organizationId != null) throw invalid('This purpose is the platform’s: name no clinic', 'organizationId')
    return PLATFORM_ORGANIZATION_ID
  }
  if (organizationId == null) throw invalid('Say for which clinic', 'organizationId')
  if (organizationId === PLATFORM_ORGANIZATION_ID || !Id.safeParse(organizationId).success)
    throw invalid('This is not the id of a clinic', 'organizationId')
  return organizationId
}
