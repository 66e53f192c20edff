import { clinicPlace } from '../clinic-place.ts'
import type { ClinicalContext } from '../context.ts'
import { linkSpecialist } from './link-specialist.ts'
import { signAs } from './sign-as.ts'
import { specialistDetails, type SpecialistDetails } from './specialist-details.ts'

type Ids = readonly string[]
type Input = SpecialistDetails & {
  displayName: string
  signature?: string | null | undefined
  specialtyIds?: Ids
  serviceIds?: Ids
}

/** Adds somebody who gives visits, in the clinic's zone unless another is given. */
export async function createSpecialist(ctx: ClinicalContext, { signature, specialtyIds, serviceIds, ...input }: Input) {
  const details = await specialistDetails(ctx, input)
  const specialist = await ctx.db.specialist.create({
    data: {
      timezone: (await clinicPlace(ctx, null)).timezone,
      ...details,
      displayName: details.displayName ?? input.displayName,
    },
  })
  await linkSpecialist(ctx, specialist.id, { specialtyIds, serviceIds })
  await signAs(ctx, specialist.id, signature)
  await ctx.emit({ type: 'specialist.created', subjectIds: [specialist.id], data: {} })
  return specialist
}
