import type { ClinicalContext } from './context.ts'

/** The condition under which a specialist's name holds a text, whatever the case and the accents. Row security says whose. */
export async function specialistsNamedLike({ db }: ClinicalContext, text: string | null | undefined) {
  if (!text) return undefined
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM clinical.specialists WHERE position(app.fold(${text}) IN app.fold(display_name)) > 0`
  return { in: rows.map(({ id }) => id) }
}

/** The same of a service. */
export async function servicesNamedLike({ db }: ClinicalContext, text: string | null | undefined) {
  if (!text) return undefined
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM clinical.services WHERE position(app.fold(${text}) IN app.fold(name)) > 0`
  return { in: rows.map(({ id }) => id) }
}
