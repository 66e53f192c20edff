import type { Context } from '../context.ts'
import { conflict } from '../errors.ts'
import type { PublishedEvent } from '../events/published-event.ts'
import { loadById } from '../loader.ts'
import { defineSubgraph } from '../subgraph.ts'
import { subscription } from '../subscription.ts'

const CLINIC = Symbol('clinic')

/** Cries out loud, or keeps silent, stumbles or breaks: what a subscription can come to. */
async function findCry(ctx: Context<'organization'>, event: PublishedEvent, { manner }: { manner: string }) {
  if (manner === 'silent') return null
  if (manner === 'stumbling') throw conflict('The crier stumbled')
  if (manner === 'broken') throw new Error('secret: the crier broke')
  const remembered = ctx.loaders.size
  const load = loadById(
    ctx.loaders,
    CLINIC,
    (ids) => ctx.db.organization.findMany({ where: { id: { in: [...ids] } } }),
    ({ id }) => id,
  )
  const clinic = await load(event.organizationId)
  return clinic && { slug: clinic.slug, remembered }
}

/** The least of a subgraph that has a subscription. */
export const townCrier = defineSubgraph({
  name: 'tenancy',
  src: new URL('./town-crier/', import.meta.url),
  resolvers: [
    {
      Query: { lastCry: () => null },
      Subscription: { cry: subscription({ events: ['organization.updated'], find: findCry }) },
    },
  ],
})
