import type { NextRequest } from 'next/server'
import type { App } from './configuration.ts'
import { organizationAt } from './organization-at.ts'
import { originOf } from './origin-of.ts'
import { unreachable } from './pass-on.ts'
import { problem } from './problem.ts'

/** What tells the gateway where a request arrived: the origin, and the clinic whose address it is. Or why nothing can be asked. */
export async function headersOfPlace(app: App, request: NextRequest): Promise<Headers | Response> {
  const headers = new Headers({ origin: originOf(request) })
  if (app === 'console') return headers
  const found = await organizationAt(request.headers.get('host') ?? '', app)
  if (found.is === 'unreachable') return unreachable()
  if (found.is === 'unknown') return problem(404, 'NOT_FOUND', 'There is no clinic at this address.')
  headers.set('x-organization-id', found.organization.id)
  return headers
}
