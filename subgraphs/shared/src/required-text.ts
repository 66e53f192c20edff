import { invalid } from './errors.ts'

/** The text without the blanks around it. Refuses an empty one, one longer than `max` characters, and control characters. */
export function requiredText(value: string, field: string, max: number): string {
  const text = value.trim()
  if (text === '') throw invalid('This must not be empty', field)
  if (text.length > max) throw invalid(`This must not be longer than ${max} characters`, field)
  // Names end up in mail headers and page titles.
  if (/\p{Cc}/u.test(text)) throw invalid('This must be a single line of text', field)
  return text
}
