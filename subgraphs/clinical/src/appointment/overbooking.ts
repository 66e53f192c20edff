import { forbidden, invalid } from '@platform/shared/errors'
import { requiredText } from '@platform/shared/required-text'
import type { ClinicalContext } from '../context.ts'

/** The reason to book a time in spite of everything, or null. Refuses those who may not, and one that names nobody. */
export function overbookReason(
  { actor }: Pick<ClinicalContext, 'actor'>,
  { overbookReason: reason, specialistId }: { overbookReason?: string | null | undefined; specialistId: string | null },
) {
  if (reason == null) return null
  if (!actor.permissions.includes('appointments:overbook')) throw forbidden('You may not overbook')
  if (specialistId === null) throw invalid('Say with whom', 'specialistId')
  return requiredText(reason, 'overbookReason', 500)
}
