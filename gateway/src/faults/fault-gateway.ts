import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { rename, writeFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { Pool } from 'undici'
import type { Subgraph } from '../engine/subgraph.ts'
import { httpTransport } from '../engine/transport-http.ts'
import { buildOpenGateway } from '../open-server.ts'

/** Long enough for a busy machine, short enough to wait for. */
const ANSWER_MS = 400

type Part = { name: string; sdl: string; url: string }

export type Answer = {
  status: number
  body: string
  data: unknown
  errors: { message: string; extensions?: unknown }[]
}

const compose = (parts: readonly Part[], more = '') => {
  const { supergraphSdl, errors } = composeServices([
    ...parts.map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) })),
    { name: 'steady', url: 'http://steady.invalid', typeDefs: parse(`type Query { steady: String ${more} }`) },
  ])
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join())
  return supergraphSdl
}

const steady: Subgraph = {
  name: 'steady',
  execute: async () => ({ data: { steady: 'fine' } }),
  ready: async () => true,
  close: async () => {},
}

/** The gateway over one steady subgraph and others that need not be. */
export async function faultGateway(parts: readonly Part[], answerMs = ANSWER_MS) {
  const log = pino({ level: 'silent' })
  const supergraph = join(await mkdtemp(join(tmpdir(), 'faults-')), 'supergraph.graphql')
  await writeFile(supergraph, compose(parts))
  const remote = parts.map(({ name, url }) => httpTransport(name, url, log, { answerMs }))
  const gateway = await buildOpenGateway({ host: '127.0.0.1', port: 0, logLevel: 'silent', supergraph }, [
    steady,
    ...remote,
  ])
  const address = await gateway.listen()
  const client = new Pool(address, { connections: 50 })

  return {
    async ask(query: string, signal?: AbortSignal): Promise<Answer> {
      const { statusCode, body } = await client.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        ...(signal && { signal }),
      })
      const told = await body.text()
      const { data, errors = [] } = JSON.parse(told) as Pick<Answer, 'data' | 'errors'>
      return { status: statusCode, body: told, data, errors }
    },
    /** As a deploy does it: a new file takes the place of the old. */
    async reload(more: string) {
      await writeFile(`${supergraph}.new`, compose(parts, more))
      await rename(`${supergraph}.new`, supergraph)
    },
    stop: async () => {
      await client.destroy()
      await gateway.drain()
    },
  }
}
