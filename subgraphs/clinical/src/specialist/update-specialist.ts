import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'
import { linkSpecialist } from './link-specialist.ts'
import { signAs } from './sign-as.ts'
import { specialistDetails, type SpecialistDetails } from './specialist-details.ts'

type Ids = readonly string[] | null | undefined
type Input = SpecialistDetails & {
  specialistId: string
  version: number
  signature?: string | null | undefined
  specialtyIds?: Ids
  serviceIds?: Ids
}

/** Changes what is given of a specialist, and nothing else. */
export async function updateSpecialist(ctx: ClinicalContext, { specialistId: id, version, ...input }: Input) {
  const { signature, specialtyIds, serviceIds, ...details } = input
  const found = ctx.db.specialist.findUnique({ where: { id } })
  await current(found, version, ['Specialist', 'specialistId'])
  const data = { ...(await specialistDetails(ctx, details, id)), updatedAt: ctx.now() }
  const specialist = await ctx.db.specialist.update({ where: { id, version }, data })
  await linkSpecialist(ctx, id, { specialtyIds, serviceIds })
  await signAs(ctx, id, signature)
  await ctx.emit({ type: 'specialist.updated', subjectIds: [id], data: {} })
  return specialist
}
