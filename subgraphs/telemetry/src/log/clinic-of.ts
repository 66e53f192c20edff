import { PLATFORM_ORGANIZATION_ID } from '@platform/shared/platform-organization'

/** The clinic an event happened in; null when it concerns the platform as a whole. */
export const clinicOf = ({ organizationId }: { organizationId: string }) =>
  organizationId === PLATFORM_ORGANIZATION_ID ? null : { id: organizationId }
