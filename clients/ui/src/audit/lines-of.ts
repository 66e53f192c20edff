/** A value as lines to compare: of a list each entry, of an object each field, of anything else itself. */
export function linesOf(value: string): string[] {
  const parsed = read(value)
  if (Array.isArray(parsed)) return parsed.map(written)
  if (parsed !== null && typeof parsed === 'object')
    return Object.entries(parsed).map(([field, of]) => `${field}: ${written(of)}`)
  return [value]
}

const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Only lists and objects are written as JSON: `007` is a text. */
function read(value: string): unknown {
  if (!/^[[{]/.test(value)) return null
  try {
    return JSON.parse(value) as unknown
  } catch {
    return null
  }
}
