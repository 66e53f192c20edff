import { decryptField } from '@platform/prisma/field-encryption'
import type { Notification } from '@platform/prisma/generated'
import { recipientPlace } from '@platform/shared/notification/recipient'
import type { CapabilitiesContext } from '../context.ts'

/** To whom a message goes. Nobody can look for it, or read it out of the log of changes. */
export const recipientOf = (
  { keys }: Pick<CapabilitiesContext, 'keys'>,
  { id, organizationId, recipientCiphertext }: Notification,
) => decryptField(keys, recipientCiphertext, recipientPlace(id, organizationId))
