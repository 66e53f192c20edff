import { invalid } from '@platform/shared/errors'

const MAX_LENGTH = 100

/** A name without needless spaces. Refuses an empty one. */
export function personName(written: string | null, field: string): string {
  const name = (written ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name === '') throw invalid('A name is needed', field)
  if (name.length > MAX_LENGTH) throw invalid(`A name has at most ${MAX_LENGTH} characters`, field)
  return name
}
