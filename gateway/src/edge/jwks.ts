import type { FastifyInstance } from 'fastify'
import type { JWK } from 'jose'

/** The local issuer's public keys, so that other programs of this machine can verify its tokens. */
export function jwksRoute(app: FastifyInstance, keys: readonly JWK[]): void {
  app.get('/.well-known/jwks.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send({ keys }),
  )
}
