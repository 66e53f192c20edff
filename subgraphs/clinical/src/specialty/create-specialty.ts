import type { ClinicalContext } from '../context.ts'
import { optionalText } from '../optional-text.ts'
import { specialtyName } from './specialty-name.ts'

type Input = { name: string; description?: string | null | undefined }

/** Adds a specialty. Refuses a name that another has. */
export async function createSpecialty(ctx: ClinicalContext, input: Input) {
  const specialty = await ctx.db.specialty.create({
    data: {
      name: await specialtyName(ctx, input.name),
      description: optionalText(input.description, 'description', 2000) ?? null,
    },
  })
  await ctx.emit({ type: 'specialty.created', subjectIds: [specialty.id], data: {} })
  return specialty
}
