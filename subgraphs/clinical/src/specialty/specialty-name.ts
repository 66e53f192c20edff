import { conflict } from '@platform/shared/errors'
import { requiredText } from '@platform/shared/required-text'
import type { ClinicalContext } from '../context.ts'

/** The name, checked. Refuses that of another specialty. */
export async function specialtyName({ db }: ClinicalContext, given: string, except?: string): Promise<string> {
  const name = requiredText(given, 'name', 120)
  const taken = await db.specialty.findFirst({ where: { name, ...(except && { id: { not: except } }) } })
  if (taken) throw conflict('Another specialty has this name', 'name')
  return name
}
