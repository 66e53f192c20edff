import type { TwoClinics } from '@platform/prisma/isolation/two-clinics'
import type { Services } from '@platform/shared/services'
import { startSubgraph } from '@platform/shared/start-subgraph'
import type { Subgraph } from '@platform/shared/subgraph'
import { membersOf } from '../graph/attackers.ts'
import { forgedActors, soundActor } from './forged-actors.ts'
import { waysIn } from './ways-in.ts'

export type DoorAttack = { attempts: number; leaks: string[] }
type Ground = {
  subgraphs: readonly Subgraph[]
  services: Services
  clinics: TwoClinics
  variables: Record<string, string>
}

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
    try {
      for (const [way, ask] of waysIn(subgraph, running, served.url)) {
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
