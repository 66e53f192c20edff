import type { ClinicalContext } from '../context.ts'
import { optionalText } from '../optional-text.ts'

/** Gives a specialist the text they sign with, or takes it away. One that was not given stays. */
export async function signAs({ db, now }: ClinicalContext, specialistId: string, given: string | null | undefined) {
  const text = optionalText(given, 'signature', 500)
  if (text === undefined) return
  const before = await db.specialistSignature.findFirst({ where: { specialistId } })
  const data = text === null ? { deletedAt: now() } : { text }
  if (before) await db.specialistSignature.update({ where: { id: before.id }, data })
  else if (text !== null) await db.specialistSignature.create({ data: { specialistId, text } })
}
