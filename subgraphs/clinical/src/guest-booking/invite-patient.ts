import type { ClinicalContext } from '../context.ts'

/** Keeps a place at the clinic for whoever first signs in with an address that is proven to be theirs. None where they have one. */
export async function invitePatient({ db, emit }: ClinicalContext, email: string): Promise<void> {
  const [row] = await db.$queryRaw<{ id: string | null }[]>`SELECT clinical.invite_patient(${email}) AS id`
  if (row?.id) await emit({ type: 'membership.added', subjectIds: [row.id], data: { status: 'invited' } })
}
