import type { Consent } from '@platform/prisma/generated'
import { findPurpose } from '../consent-purpose/find-purpose.ts'
import type { IdentityContext } from '../context.ts'

/** Whether somebody spoke on the notice that is current. */
export async function isCurrent(ctx: IdentityContext, { purpose: code, noticeVersion }: Consent): Promise<boolean> {
  const purpose = await findPurpose(ctx, { code })
  return purpose?.currentVersion === noticeVersion
}
