import { BadToken } from './bad-token.ts'

/** The token of an `Authorization` header, or null when there is none. Refuses every scheme but Bearer. */
export function bearerTokenOf(header: string | undefined): string | null {
  if (header === undefined) return null
  const match = /^Bearer ([A-Za-z0-9._~+/=-]{1,8192})$/i.exec(header.trim())
  if (!match?.[1]) throw new BadToken('header-malformed')
  return match[1]
}
