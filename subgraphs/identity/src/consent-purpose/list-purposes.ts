import type { ConsentPurpose } from '@platform/prisma/generated'
import type { IdentityContext } from '../context.ts'

/** The whole catalogue: a few purposes, kept by the platform team. */
export const listPurposes = ({ db }: IdentityContext): Promise<ConsentPurpose[]> =>
  db.consentPurpose.findMany({ orderBy: { code: 'asc' } })
