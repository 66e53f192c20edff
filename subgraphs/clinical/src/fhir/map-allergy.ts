import { codeAmong, conceptFrom } from './concept.ts'
import { instantFrom } from './moment.ts'
import { statementId, untrueBecause } from './recorded.ts'
import type { AllergyResource } from './resources.ts'

const STATUSES = ['active', 'inactive', 'resolved'] as const

/** An allergy as the table keeps it, or the reason why it is not kept. */
export function mapAllergy(resource: AllergyResource, fullUrl: string | undefined) {
  const reason = untrueBecause(resource)
  if (reason) return { reason }
  const concept = conceptFrom(resource.code)
  if (!concept) return { reason: 'it does not say to what' }
  const allergy = {
    ...concept,
    clinicalStatus: codeAmong(STATUSES, resource.clinicalStatus) ?? 'unknown',
    category: resource.category?.[0] ?? null,
    criticality: resource.criticality ?? null,
    recordedAt: instantFrom(resource.recordedDate),
  }
  return { row: { ...allergy, externalId: statementId(resource, fullUrl, allergy) } }
}

export type AllergyRow = NonNullable<ReturnType<typeof mapAllergy>['row']>
