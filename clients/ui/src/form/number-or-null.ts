/** The number somebody typed, or null where they left the field empty. */
export const numberOrNull = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed))
