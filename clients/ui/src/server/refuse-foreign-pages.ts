import type { NextRequest } from 'next/server'
import { originOf } from './origin-of.ts'
import { problem } from './problem.ts'

/**
 * A page elsewhere may make its visitor's browser post here, cookies and all, but neither with our origin nor, without
 * asking first, as JSON. Null: the request is one of our own page's.
 */
export function refuseForeignPages(request: NextRequest): Response | null {
  const { headers } = request
  const site = headers.get('sec-fetch-site')
  const isOurs = headers.get('origin') === originOf(request) && (site === null || site === 'same-origin')
  const isJson = /^application\/json\b/i.test(headers.get('content-type') ?? '')
  return isOurs && isJson ? null : problem(403, 'FORBIDDEN', 'Only pages of this address may ask here.')
}
