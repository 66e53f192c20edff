import { attackBeside } from './attack-beside.ts'
import { attackFields } from './attack-fields.ts'
import { attackSubscriptions } from './attack-subscriptions.ts'
import { changedTables, fingerprint } from './fingerprint.ts'
import { openGround, type Given } from './ground.ts'

export type GraphAttack = {
  tried: { kind: string; attempts: number }[]
  /** Reads by those who may, which were answered. */
  controls: number
  attackers: string[]
  /** `Query.patient`, `Mutation.removePatient`, `Patient`: all that was asked. */
  targets: string[]
  /** Those that proved nothing: mutations that never got past their input, reads that tell their own people nothing. */
  blind: string[]
  leaks: string[]
}

/** What people of one clinic, and the platform's team, get of another clinic out of every field of the given subgraphs. */
export async function attackGraph(given: Given): Promise<GraphAttack> {
  const { clinics, superuserUrl } = given
  const ground = await openGround(given)
  try {
    const before = await fingerprint(superuserUrl, clinics)
    const alone = await attackFields(ground)
    const changed = changedTables(before, await fingerprint(superuserUrl, clinics))
    // Only now, as what their own people read leaves traces in their logs.
    const beside = await attackBeside(ground)
    const listening = await attackSubscriptions(ground)

    const answered = new Set([...beside.answered, ...listening.answered])
    const targets = [...new Set([...ground.fields, ...ground.subscriptions].map(({ operation }) => operation.target))]
    return {
      controls: answered.size,
      tried: [...ground.tried].map(([kind, attempts]) => ({ kind, attempts })),
      attackers: [...ground.us, ...ground.team].map(({ name }) => name),
      targets,
      blind: targets.filter((target) => !(isMutation(target) ? alone.reached : answered).has(target)),
      leaks: [
        ...alone.leaks,
        ...beside.leaks,
        ...listening.leaks,
        ...changed.map((table) => `rows of theirs in ${table} are not what they were`),
      ],
    }
  } finally {
    await ground.close()
  }
}

const isMutation = (target: string) => target.startsWith('Mutation.')
