import { invalid } from '@platform/shared/errors'
import { z } from 'zod'

/** The stored word for each criticality the graph names; FHIR's own. */
export const ALLERGY_CRITICALITIES = { LOW: 'low', HIGH: 'high', UNABLE_TO_ASSESS: 'unable-to-assess' } as const
export type AllergyCriticality = (typeof ALLERGY_CRITICALITIES)[keyof typeof ALLERGY_CRITICALITIES]

const MAX_ALLERGIES = 50
const text = (max: number) => z.string().trim().min(1).max(max)

const StoredAllergy = z.object({
  display: text(200),
  criticality: z.enum(['low', 'high', 'unable-to-assess']),
  reaction: text(500).nullish(),
  codeSystem: text(200).nullish(),
  code: text(50).nullish(),
})
const StoredAllergies = z.array(StoredAllergy).max(MAX_ALLERGIES)
export type StoredAllergy = z.infer<typeof StoredAllergy>

/** The allergies of the JSON column. A form of no known kind is an error, never an empty list: that would say "none". */
export const readAllergies = (column: unknown): StoredAllergy[] => StoredAllergies.parse(column)

type Given = {
  substance: string
  criticality: AllergyCriticality
  reaction?: string | null | undefined
  codeSystem?: string | null | undefined
  code?: string | null | undefined
}

/** Allergies as the patient states them, in the form they are kept in. */
export function storableAllergies(given: readonly Given[]): StoredAllergy[] {
  const parsed = StoredAllergies.safeParse(
    given.map(({ substance, ...allergy }) => ({ ...allergy, display: substance })),
  )
  if (parsed.success) return parsed.data
  const [index, field] = parsed.error.issues[0]?.path ?? []
  if (index === undefined) throw invalid(`A profile holds at most ${MAX_ALLERGIES} allergies`, 'allergies')
  throw invalid(
    'This is empty or too long',
    'allergies',
    String(index),
    field === 'display' ? 'substance' : String(field),
  )
}
