import { createHash } from 'node:crypto'
import { signActor, type Actor } from '@platform/shared/actor'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { callerOf } from '../caller.ts'
import type { Link } from '../chain.ts'
import type { Subgraph } from '../engine/subgraph.ts'
import { refuse } from '../errors/refuse.ts'
import type { Charge } from '../limits/charge.ts'
import { entityTag, matches } from '../rest/entity-tag.ts'
import type { InternalCall } from '../session/internal-call.ts'
import type { OrganizationDirectory } from '../tenant/organization-directory.ts'

type Needs = {
  clinical: Subgraph
  call: InternalCall
  directory: OrganizationDirectory
  charge: Charge
  chain: { beforeBody: readonly Link[]; afterBody: readonly Link[] }
  actorSecret: string
}

const OWNER = '{ _calendarFeed { organizationId principalId as } }'
const FILE = 'query ($as: CalendarOwner!) { myCalendarFile(as: $as) }'
const ONE = 'query ($id: ID!) { appointment(id: $id) { calendarFile } }'

const Owner = z.object({ organizationId: z.uuid(), principalId: z.uuid(), as: z.enum(['SPECIALIST', 'PATIENT']) })
const Named = z.object({ file: z.string() })

/**
 * Calendar files: `/v1/feeds/{secret}.ics` for programs that read somebody's appointments again and again, and
 * `/v1/appointments/{id}.ics` for who is signed in. Whatever is wrong with a secret, the answer is the same.
 */
export function feedRoutes(app: FastifyInstance, needs: Needs): void {
  const { charge, chain } = needs
  app.get(
    '/v1/feeds/:file',
    { onRequest: [(request, reply) => charge(request.ip, 'resolve', { reply })] },
    async (request, reply) => {
      const text = await readFeed(needs, request, nameOf(request))
      if (text === null) {
        // Whoever guesses is turned away like whoever guesses a key.
        await charge(request.ip, 'failures')
        throw refuse('NOT_FOUND')
      }
      return send(request, reply, text)
    },
  )
  app.get(
    '/v1/appointments/:file',
    { onRequest: [...chain.beforeBody], preHandler: [...chain.afterBody] },
    async (request, reply) => {
      const { actorToken, partner } = callerOf(request)
      // Partners run what is published to them, which this is not.
      if (partner) throw refuse('FORBIDDEN')
      const id = nameOf(request)
      if (!id) throw refuse('NOT_FOUND')
      const data = await ask(needs.clinical, { query: ONE, variables: { id }, actorToken, requestId: request.id })
      const { appointment } = z.object({ appointment: z.object({ calendarFile: z.string() }).nullable() }).parse(data)
      if (!appointment) throw refuse('NOT_FOUND')
      return send(request, reply, appointment.calendarFile)
    },
  )
}

/** What stands before `.ics`; nothing of an address without it. */
const nameOf = (request: FastifyRequest) => /^(.*)\.ics$/.exec(Named.parse(request.params).file)?.[1] ?? ''

/** The appointments of the feed's owner, read as themselves: what they may no longer see is no longer in it. */
async function readFeed(needs: Needs, request: FastifyRequest, secret: string): Promise<string | null> {
  const { clinical, call, directory, charge, actorSecret } = needs
  const lookupKey = `feed|${createHash('sha256').update(secret).digest('hex')}`
  const asking = { requestId: request.id, clientIp: request.ip, lookupKey }
  const found = Owner.nullable().parse((await call(clinical, OWNER, {}, asking))['_calendarFeed'])
  if (!found) return null
  const clinic = await directory.find({ id: found.organizationId }, () => charge(request.ip, 'lookups'))
  if (clinic?.status !== 'ACTIVE') return null

  const actor = ownerOf(found, request)
  callerOf(request).actor = actor
  const actorToken = await signActor(actor, actorSecret)
  const data = await ask(clinical, { query: FILE, variables: { as: found.as }, actorToken, requestId: request.id })
  return z.object({ myCalendarFile: z.string().nullable() }).parse(data).myCalendarFile
}

/** The owner, with the right to their own appointments and to nothing else. */
const ownerOf = ({ organizationId, principalId, as }: z.infer<typeof Owner>, { id, ip }: FastifyRequest): Actor => ({
  kind: 'human',
  principalId,
  organizationId,
  role: as === 'SPECIALIST' ? 'specialist' : 'patient',
  permissions: ['appointments:own'],
  session: { kind: 'normal', id: null },
  onBehalfOf: null,
  requestId: id,
  clientIp: ip,
  lookupKey: null,
})

async function ask(clinical: Subgraph, request: Parameters<Subgraph['execute']>[0]) {
  const { data, errors } = await clinical.execute(request)
  const code = errors?.[0]?.extensions?.['code']
  if (code === 'SERVICE_UNAVAILABLE') throw refuse('SERVICE_UNAVAILABLE')
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') throw refuse(code)
  if (errors && code !== 'BAD_USER_INPUT') throw new Error('A calendar file was refused')
  return data ?? { appointment: null, myCalendarFile: null }
}

function send(request: FastifyRequest, reply: FastifyReply, text: string) {
  const tag = entityTag(text)
  reply.headers({ etag: tag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' })
  if (matches(request.headers['if-none-match'], tag)) return reply.code(304).send()
  return reply.type('text/calendar; charset=utf-8').send(text)
}
