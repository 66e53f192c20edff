import type { PatientProfile } from '@platform/prisma/generated'
import { loadById } from '@platform/shared/loader'
import type { IdentityContext } from '../context.ts'

const BY_HUMAN = Symbol('profiles by human')
const BY_ID = Symbol('profiles by id')

type Reference = { humanId: string } | { id: string }

/**
 * A profile the asker may see now: their own, or one whose owner shares it with the asker's clinic. Row security reads the
 * ledger anew each time, so a withdrawal closes the next read. A program of the clinic needs the right to read patients.
 */
export const findPatientProfile = (ctx: IdentityContext, reference: Reference): Promise<PatientProfile | null> =>
  'humanId' in reference
    ? loadById(
        ctx.loaders,
        BY_HUMAN,
        (ids) => read(ctx, { humanId: { in: [...ids] } }),
        (row) => row.humanId,
      )(reference.humanId)
    : loadById(
        ctx.loaders,
        BY_ID,
        (ids) => read(ctx, { id: { in: [...ids] } }),
        (row) => row.id,
      )(reference.id)

async function read(
  { db, actor, noteAccess }: IdentityContext,
  which: { humanId: { in: string[] } } | { id: { in: string[] } },
) {
  const isReader = actor.permissions.includes('patients:read')
  const found = await db.patientProfile.findMany({
    where: { ...which, ...(!isReader && { AND: { humanId: actor.principalId ?? '' } }) },
  })
  noteAccess(
    'identity.patient_profiles',
    found.map(({ id }) => id),
  )
  return found
}
