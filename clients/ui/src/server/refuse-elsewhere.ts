import type { NextRequest } from 'next/server'
import { problem } from './problem.ts'

/** Reading leaves nothing changed, yet no page elsewhere has any business with what is read. */
export function refuseElsewhere(request: NextRequest, allowed: readonly string[] = ['same-origin']): Response | null {
  const site = request.headers.get('sec-fetch-site')
  return site === null || allowed.includes(site)
    ? null
    : problem(403, 'FORBIDDEN', 'Only pages of this address may ask.')
}
