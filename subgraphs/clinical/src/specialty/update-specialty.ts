import { given } from '@platform/shared/given'
import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'
import { optionalText } from '../optional-text.ts'
import { specialtyName } from './specialty-name.ts'

type Text = string | null | undefined
type Input = { specialtyId: string; version: number; name?: Text; description?: Text }

/** Changes what is given of a specialty. */
export async function updateSpecialty(ctx: ClinicalContext, { specialtyId: id, version, ...input }: Input) {
  await current(ctx.db.specialty.findUnique({ where: { id } }), version, ['Specialty', 'specialtyId'])
  const specialty = await ctx.db.specialty.update({
    where: { id, version },
    data: given({
      name: input.name === undefined ? undefined : await specialtyName(ctx, input.name ?? '', id),
      description: optionalText(input.description, 'description', 2000),
    }),
  })
  await ctx.emit({ type: 'specialty.updated', subjectIds: [id], data: {} })
  return specialty
}
