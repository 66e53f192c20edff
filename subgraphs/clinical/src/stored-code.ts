/** A code as the tables keep it, in FHIR's spelling, from its name in the schema: `unable-to-assess` for UNABLE_TO_ASSESS. */
export const storedCode = (name: string): string => name.toLowerCase().replaceAll('_', '-')

/** The other way: the one of `names` that a stored code stands for. */
export const codeName =
  <Name extends string>(names: readonly Name[]) =>
  (stored: string | null): Name | null =>
    names.find((name) => storedCode(name) === stored) ?? null
