import { createHash } from 'node:crypto'

/** Beyond this many shapes a statement goes unnamed: memory here and on every server connection stays bounded. */
const MAX_NAMES = 2000
const names = new Map<string, string>()

/** The same name for the same SQL, so that the server parses and plans it once a connection. */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known) return known
  if (names.size >= MAX_NAMES) return ''
  const name = `q${createHash('sha256').update(sql).digest('base64url').slice(0, 24)}`
  names.set(sql, name)
  return name
}
