import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TwoClinics } from '@platform/prisma/isolation/two-clinics'
import { openServices } from '@platform/shared/services'
import type { Subgraph } from '@platform/shared/subgraph'
import { root } from '../root.ts'
import { attackGateway } from './door/attack-gateway.ts'
import { attackSubgraphs } from './door/attack-subgraphs.ts'
import { CAUSES } from './graph/causes.ts'
import { attackGraph, type GraphAttack } from './graph/attack-graph.ts'
import { supergraphTargets } from './graph/supergraph-targets.ts'
import { WITHOUT_CONTROL } from './graph/without-control.ts'

export type GraphProof = Pick<GraphAttack, 'tried' | 'controls' | 'attackers' | 'targets'> & {
  excused: { what: string; reason: string }[]
  /** All that breaks isolation, or leaves it unproven. Empty is the proof. */
  violations: string[]
}

export type Place = {
  clinics: TwoClinics
  urls: { superuser: string; rls: string; platform: string; admin: string }
  redisUrl: string
  keyringFile: string
  issuerDirectory: string
  subgraphs: readonly Subgraph[]
}

const ACTOR_SECRET = Buffer.alloc(32, 7).toString('base64url')

/** Proves that no clinic reaches another through the graph: through every field, around the gateway, at its front door. */
export async function proveGraphIsolation(
  place: Place,
  onProgress: (step: string) => void = () => {},
): Promise<GraphProof> {
  const { clinics, urls, subgraphs, issuerDirectory } = place
  const variables = {
    DATABASE_URL: urls.rls,
    DATABASE_PLATFORM_URL: urls.platform,
    DATABASE_ADMIN_URL: urls.admin,
    REDIS_URL: place.redisUrl,
    ACTOR_SECRET,
    KEYRING_FILE: place.keyringFile,
    LOG_LEVEL: 'silent',
  }
  const services = await openServices(variables)
  try {
    onProgress('attacks through the graph')
    const graph = await attackGraph({ subgraphs, services, clinics, superuserUrl: urls.superuser, causes: CAUSES })
    onProgress('forged Actors, around the gateway')
    const subgraphDoors = await attackSubgraphs({ subgraphs, services, clinics, variables })
    onProgress('the front door')
    const frontDoor = await attackGateway({ clinics, services, subgraphs, variables, issuerDirectory })

    const supergraph = readFileSync(join(root, 'gateway/supergraph.graphql'), 'utf8')
    return {
      tried: [
        ...graph.tried,
        { kind: 'forged, expired and unsigned Actors at each subgraph', attempts: subgraphDoors.attempts },
        { kind: 'requests at the front door', attempts: frontDoor.attempts },
        { kind: 'subscriptions at the front door', attempts: frontDoor.live },
        { kind: "calls with a partner's key", attempts: frontDoor.partners },
      ],
      controls: graph.controls,
      attackers: graph.attackers,
      targets: graph.targets,
      excused: graph.blind.flatMap((what) => (WITHOUT_CONTROL[what] ? [{ what, reason: WITHOUT_CONTROL[what] }] : [])),
      violations: [
        ...graph.leaks,
        ...subgraphDoors.leaks,
        ...frontDoor.leaks,
        ...unproven(graph, supergraphTargets(supergraph)),
      ],
    }
  } finally {
    await services.close()
  }
}

/** What nobody attacked, or attacked in vain: it proves nothing. */
function unproven({ targets, blind }: GraphAttack, inSupergraph: readonly string[]): string[] {
  if (inSupergraph.length === 0) return ['the supergraph has no field to attack']
  return [
    ...inSupergraph
      .filter((target) => !targets.includes(target))
      .map((target) => `${target} is in the supergraph and was not attacked`),
    ...blind
      .filter((target) => !(target in WITHOUT_CONTROL))
      .map(
        (target) => `${target}: not even those who may got anything out of it, so that nobody else did proves nothing`,
      ),
    ...Object.keys(WITHOUT_CONTROL)
      .filter((target) => !blind.includes(target))
      .map((target) => `${target} is excused, yet it is proven: take it off the list`),
  ]
}
