import cors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Charge } from '../limits/charge.ts'
import type { KnownOrigin } from '../tenant/known-origin.ts'

const READABLE = [
  'x-request-id',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'retry-after',
  'etag',
  'deprecation',
  'sunset',
  'link',
  'idempotency-replayed',
  'x-partial-answer',
]

/** Pages of our own addresses and of domains that clinics have proved may read answers. Never with cookies. */
export async function allowOrigins(
  app: FastifyInstance,
  { isKnownOrigin, charge }: { isKnownOrigin: KnownOrigin; charge: Charge },
): Promise<void> {
  const mayRead = (request: FastifyRequest): Promise<boolean> => {
    const { origin } = request.headers
    return origin === undefined
      ? Promise.resolve(false)
      : isKnownOrigin(origin, () => charge(request.ip, 'lookups')).catch(() => false)
  }

  await app.register(cors, () => async (request: FastifyRequest) => ({
    origin: await mayRead(request),
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'x-organization-id',
      'x-request-id',
      'apollo-require-preflight',
      'idempotency-key',
      'if-none-match',
      'last-event-id',
    ],
    exposedHeaders: READABLE,
    credentials: false,
    maxAge: 600,
  }))
}
