import { invalid } from '@platform/shared/errors'

const MAX_LENGTH = 100

/** A name fit to be shown: trimmed, not blank, at most 100 characters. `field` is the input field it came in. */
export function personName(name: string, field: string): string {
  const trimmed = name.trim()
  if (trimmed === '') throw invalid('This name is empty', field)
  if (trimmed.length > MAX_LENGTH) throw invalid(`A name has at most ${MAX_LENGTH} characters`, field)
  return trimmed
}
