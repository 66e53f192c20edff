import { headersOfPlace } from '@platform/ui/server/headers-of-place.ts'
import { passOn } from '@platform/ui/server/pass-on.ts'
import { refuseElsewhere } from '@platform/ui/server/refuse-elsewhere.ts'
import type { NextRequest } from 'next/server'

/** `GET /api/operations`: the operations there are to publish. They are the gateway's own, and in no subgraph. */
export async function readOperations(request: NextRequest): Promise<Response> {
  const foreign = refuseElsewhere(request)
  if (foreign) return foreign
  const headers = await headersOfPlace('clinic', request)
  if (headers instanceof Response) return headers
  return passOn(request, '/v1/operations', { headers, back: ['content-type', 'retry-after', 'x-request-id'] })
}
