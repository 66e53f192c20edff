import type { ClinicalContext } from '../context.ts'
import { billingTerms, type BillingInput } from './billing.ts'
import { serviceDetails, type ServiceDetails } from './service-details.ts'
import { refuseContradiction } from './service-limits.ts'
import { staffService } from './staff-service.ts'

type Input = ServiceDetails & {
  name: string
  durationMinutes: number
  billing: BillingInput
  specialistIds?: readonly string[]
}

/** Adds a service. Without an interval its visits begin one after the other. */
export async function createService(ctx: ClinicalContext, { specialistIds, ...input }: Input) {
  const { name, durationMinutes, billing } = input
  const details = {
    intervalMinutes: durationMinutes,
    offsetMinutes: 0,
    validFrom: null,
    validUntil: null,
    durationMinutes,
    ...(await serviceDetails(ctx, input)),
  }
  refuseContradiction(details)
  const service = await ctx.db.service.create({ data: { ...billingTerms(billing), name, ...details } })
  await staffService(ctx, service.id, specialistIds)
  await ctx.emit({ type: 'service.created', subjectIds: [service.id], data: {} })
  return service
}
