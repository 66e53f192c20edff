import type { ConsentPurpose } from '@platform/prisma/generated'
import { loadById } from '@platform/shared/loader'
import type { IdentityContext } from '../context.ts'

const PURPOSES = Symbol('consent purposes')

/** A purpose of the catalogue. */
export const findPurpose = (
  { db, loaders }: IdentityContext,
  { code }: { code: string },
): Promise<ConsentPurpose | null> =>
  loadById(
    loaders,
    PURPOSES,
    (codes) => db.consentPurpose.findMany({ where: { code: { in: [...codes] } } }),
    (purpose) => purpose.code,
  )(code)
