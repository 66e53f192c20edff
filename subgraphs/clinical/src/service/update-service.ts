import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'
import { serviceDetails, type ServiceDetails } from './service-details.ts'
import { refuseContradiction } from './service-limits.ts'
import { staffService } from './staff-service.ts'

type Input = ServiceDetails & {
  serviceId: string
  version: number
  specialistIds?: readonly string[] | null | undefined
}

/** Changes what is given of a service. What is booked already keeps the length and the price it was booked at. */
export async function updateService(ctx: ClinicalContext, { serviceId: id, version, specialistIds, ...input }: Input) {
  const before = await current(ctx.db.service.findUnique({ where: { id } }), version, ['Service', 'serviceId'])
  const details = await serviceDetails(ctx, input, id)
  refuseContradiction({ ...before, ...details })
  const data = { ...details, updatedAt: ctx.now() }
  const service = await ctx.db.service.update({ where: { id, version }, data })
  await staffService(ctx, id, specialistIds)
  await ctx.emit({ type: 'service.updated', subjectIds: [id], data: {} })
  return service
}
