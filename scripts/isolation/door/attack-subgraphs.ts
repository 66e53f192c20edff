import type { TwoClinics } from '@platform/prisma/isolation/two-clinics'
import { ACTOR_HEADER } from '@platform/shared/actor'
import type { Services } from '@platform/shared/services'
import { startSubgraph } from '@platform/shared/start-subgraph'
import type { Subgraph } from '@platform/shared/subgraph'
import { membersOf } from '../graph/attackers.ts'
import { forgedActors, soundActor } from './forged-actors.ts'

export type DoorAttack = { attempts: number; leaks: string[] }
type Ground = {
  subgraphs: readonly Subgraph[]
  services: Services
  clinics: TwoClinics
  variables: Record<string, string>
}
/** As it goes over the wire, whichever way it came. */
type Answer = { data?: unknown; errors?: { extensions?: { code?: unknown } }[] }
type Ask = (token: string | undefined) => Promise<Answer>

const QUERY = '{ __typename }'

/** Subgraphs asked around the gateway, in their own process and over their own port, with every Actor but a sound one. */
export async function attackSubgraphs({ subgraphs, services, clinics, variables }: Ground): Promise<DoorAttack> {
  const [admin] = membersOf(clinics.theirs)
  if (!admin) throw new Error('There is nobody to pretend to be')
  const secret = services.environment.ACTOR_SECRET
  const leaks: string[] = []
  let attempts = 0

  for (const subgraph of subgraphs) {
    const running = await subgraph.open(services, { jobs: false })
    const served = await startSubgraph(subgraph, variables, { port: 0 })
    const ways: [string, Ask][] = [
      ['in process', async (actorToken) => overTheWire(await running.execute({ query: QUERY, actorToken }))],
      ['over HTTP', (token) => post(served.url, token)],
    ]
    try {
      for (const [way, ask] of ways) {
        const open = (await ask(soundActor(admin.actor, secret))).data
        if (!open) leaks.push(`${subgraph.name} ${way}: even a sound Actor is refused, so nothing is proven`)
        for (const { name, token } of forgedActors(admin.actor, secret)) {
          attempts += 1
          const { data, errors } = await ask(token)
          if (data || errors?.[0]?.extensions?.code !== 'UNAUTHENTICATED')
            leaks.push(`${subgraph.name} ${way}: ${name} was not refused: ${JSON.stringify({ data, errors })}`)
        }
      }
    } finally {
      await served.stop()
      await running.close()
    }
  }
  return { attempts, leaks }
}

async function post(url: string, token: string | undefined): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    // A connection kept open would keep the subgraph from stopping.
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      ...(token !== undefined && { [ACTOR_HEADER]: token }),
    },
    body: JSON.stringify({ query: QUERY }),
  })
  return (await response.json()) as Answer
}

const overTheWire = (result: unknown) => JSON.parse(JSON.stringify(result)) as Answer
