import type { Consent } from '@platform/prisma/generated'
import { PLATFORM_ORGANIZATION_ID } from '@platform/shared/platform-organization'

/** The clinic an entry holds for; null when it holds for the platform. */
export const clinicOf = ({ organizationId: id }: Pick<Consent, 'organizationId'>): { id: string } | null =>
  id === PLATFORM_ORGANIZATION_ID ? null : { id }
