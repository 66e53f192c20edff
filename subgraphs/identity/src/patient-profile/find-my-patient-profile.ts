import type { PatientProfile } from '@platform/prisma/generated'
import type { IdentityContext } from '../context.ts'
import { ownHumanId } from '../human/own-human.ts'

/** The asker's own profile, once they have saved one. */
export const findMyPatientProfile = ({ db, actor }: IdentityContext): Promise<PatientProfile | null> =>
  db.patientProfile.findUnique({ where: { humanId: ownHumanId(actor) } })
