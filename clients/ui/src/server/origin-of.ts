import type { NextRequest } from 'next/server'

/** The origin of this very address: what a token is minted for, and what a page of ours sends as `Origin`. */
export function originOf(request: NextRequest): string {
  const protocol = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? 'http'
  return `${protocol}://${(request.headers.get('host') ?? '').toLowerCase()}`
}
