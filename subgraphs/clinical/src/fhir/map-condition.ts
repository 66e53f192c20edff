import { codeAmong, conceptFrom } from './concept.ts'
import { instantFrom } from './moment.ts'
import { statementId, untrueBecause } from './recorded.ts'
import type { ConditionResource } from './resources.ts'

const STATUSES = ['active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved'] as const

/** A condition as the table keeps it, or the reason why it is not kept. */
export function mapCondition(resource: ConditionResource, fullUrl: string | undefined) {
  const reason = untrueBecause(resource)
  if (reason) return { reason }
  const concept = conceptFrom(resource.code)
  if (!concept) return { reason: 'it does not say what it is' }
  const condition = {
    ...concept,
    clinicalStatus: codeAmong(STATUSES, resource.clinicalStatus) ?? 'unknown',
    onsetAt: instantFrom(resource.onsetDateTime ?? resource.onsetPeriod?.start),
    abatedAt: instantFrom(resource.abatementDateTime ?? resource.abatementPeriod?.end),
    recordedAt: instantFrom(resource.recordedDate),
  }
  return { row: { ...condition, externalId: statementId(resource, fullUrl, condition) } }
}

export type ConditionRow = NonNullable<ReturnType<typeof mapCondition>['row']>
