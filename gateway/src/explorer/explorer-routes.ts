import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { readAssets, readPage } from './assets.ts'
import { readExamples } from './examples.ts'

/**
 * Scripts, styles and requests: this address only, and nothing written into the page itself. The one exception is the
 * style element by which GraphiQL keeps the page from scrolling behind a dialog; it bears the nonce.
 */
const policyWith = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The page with its policy, made anew for each request. */
export type ExplorerPage = () => { html: string; policy: string }

/** A browser that opens the address, as opposed to a program that sends a query by GET. */
export const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && request.url === '/graphql'

/** Serves GraphiQL from its npm package. Returns the page, for `/graphql` to answer browsers with. */
export async function explorerRoutes(app: FastifyInstance, mode: 'local' | 'clerk'): Promise<ExplorerPage> {
  const [assets, html, examples] = await Promise.all([readAssets(), readPage(), readExamples()])

  for (const [name, { type, body }] of assets) {
    app.get(`/explorer/${name}`, async (_request, reply) =>
      reply.type(type).header('cache-control', 'no-cache').send(body),
    )
  }
  app.get('/explorer/setup.json', async () => ({ mode, examples }))
  return () => {
    const nonce = randomBytes(16).toString('base64')
    return { html: html.replace('STYLE_NONCE', nonce), policy: policyWith(nonce) }
  }
}
