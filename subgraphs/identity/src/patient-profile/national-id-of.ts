import type { PatientProfile } from '@platform/prisma/generated'
import type { IdentityContext } from '../context.ts'
import { masked, readNationalId, type NationalId } from './national-id.ts'
import { open } from './sealed-national-id.ts'

/** The number of a profile: whole for its owner in person, masked for everyone who acts for them or reads what they share. */
export async function nationalIdOf(
  { actor, keys }: IdentityContext,
  profile: PatientProfile,
): Promise<NationalId | null> {
  const number = await open(keys, profile)
  if (number === null) return null
  const isOwner = profile.humanId === actor.principalId && actor.session.kind === 'normal'
  return isOwner ? readNationalId(number) : masked(readNationalId(number))
}
