import { subgraph as capabilities } from '@platform/capabilities/subgraph'
import { encodeCursor } from '@platform/shared/cursor'
import { setTimeout as sleep } from 'node:timers/promises'
import type { GraphAttacker } from './attackers.ts'
import { happen } from './cause.ts'
import { told, type Field, type Ground } from './ground.ts'
import { judgeHeard } from './judge-heard.ts'
import type { Listener } from './listen.ts'
import { outboxIsEmpty } from './outbox-is-empty.ts'
import { anythingOfTheirs, patientDataOfTheirs } from './secrets.ts'
import type { Aim } from './synthesize.ts'

/** Time for an event to reach those it should not, once it has reached those it should. */
const GRACE_MS = 500

type Attempt = { attacker: GraphAttacker; field: Field; aim: Aim; listener: Listener }

/**
 * Everybody of ours and the platform's team subscribe to everything, with every id of theirs; then theirs act. Nobody of
 * ours may hear so much as that something happened, neither live nor by a cursor of theirs. `answered` are the
 * subscriptions that told their own people; and since those of ours hear what we do ourselves, they were listening; where an id goes in, one of ours.
 */
export async function attackSubscriptions(ground: Ground): Promise<{ leaks: string[]; answered: Set<string> }> {
  const { services, superuserUrl, causes, running, subscriptions, clinics, patienceMs } = ground
  if (subscriptions.length === 0) return { leaks: [], answered: new Set() }
  const secret = services.environment.ACTOR_SECRET
  const relay = await capabilities.open(services)
  const listeners: Listener[] = []
  const open = async (people: readonly GraphAttacker[], kind: string | null, after?: string): Promise<Attempt[]> => {
    const attempts: Attempt[] = []
    for (const field of subscriptions) {
      for (const attacker of people) {
        const aims = ground.aimsFor(field.operation, attacker.isThorough)
        // Who comes with a cursor asks for all there is.
        for (const aim of after === undefined ? aims : aims.slice(0, 1)) {
          const listener = await ground.listen(field, attacker, aim, kind, after)
          listeners.push(listener)
          attempts.push({ attacker, field, aim, listener })
        }
      }
    }
    return attempts
  }
  const leaksOf = (attempts: readonly Attempt[], mayHear: boolean) => {
    const [anything, patientData] = [anythingOfTheirs(clinics), patientDataOfTheirs(clinics)]
    return attempts.flatMap(({ attacker, field, aim, listener: { heard, isRefused } }) => {
      const detect = attacker.isPlatform ? patientData : anything
      const problems = judgeHeard(heard, aim.id, detect, isRefused || mayHear || attacker.isPlatform)
      return told(attacker.name, field, problems)
    })
  }

  try {
    await outboxIsEmpty(superuserUrl)
    const insiders = await open(ground.them, null)
    const attempts = await open([...ground.us, ...ground.team], 'subscription')
    await happen(causes, clinics.theirs, { running, secret })
    const answered = await whoHears(insiders, patienceMs, ({ heard }) =>
      heard.some(({ data }) => anythingOfTheirs(clinics)(data, '')),
    )
    await sleep(GRACE_MS)
    const leaks = leaksOf(attempts, false)

    const own: Attempt[] = []
    for (const field of subscriptions.filter(({ operation }) => operation.takesIds))
      for (const attacker of ground.us.slice(0, 1))
        for (const aim of ground.ownAims)
          own.push({ attacker, field, aim, listener: await ground.listen(field, attacker, aim, null) })
    listeners.push(...own.map(({ listener }) => listener))

    const cursors = [...cursorsOf(insiders), encodeCursor(['0'])]
    const resumed: Attempt[] = []
    for (const cursor of cursors)
      resumed.push(...(await open(ground.us, 'subscription, after a cursor of theirs', cursor)))
    await sleep(GRACE_MS)
    leaks.push(...leaksOf(resumed, false))

    await happen(causes, clinics.ours, { running, secret })
    const members = attempts.filter(({ attacker }) => !attacker.isPlatform)
    const alive = await whoHears([...members, ...own], patienceMs, ({ heard }) => heard.some(isEvent))
    const deaf = [...answered].filter((target) => !alive.has(target))
    return {
      leaks: [
        ...leaks,
        ...deaf.map((target) => `${target}: ours hear nothing of themselves either, so nothing is proven`),
      ],
      answered,
    }
  } finally {
    await Promise.all(listeners.map(({ end }) => end()))
    await relay.close()
  }
}

const isEvent = ({ data, errors }: Listener['heard'][number]) => data != null && !errors

/** The latest place each subscription of theirs has reached. */
const cursorsOf = (insiders: readonly Attempt[]) =>
  new Set(
    insiders.flatMap(({ listener }) =>
      listener.heard.flatMap(({ extensions = {} }) => ('cursor' in extensions ? [String(extensions.cursor)] : [])),
    ),
  )

/** The subscriptions by which somebody hears what they should; waits as long as one is missing. */
async function whoHears(
  attempts: readonly Attempt[],
  patienceMs: number,
  isHeard: (listener: Listener) => boolean,
): Promise<Set<string>> {
  const targets = new Set(attempts.map(({ field }) => field.operation.target))
  const deadline = Date.now() + patienceMs
  for (;;) {
    const heard = new Set(
      attempts.filter(({ listener }) => isHeard(listener)).map(({ field }) => field.operation.target),
    )
    if (heard.size === targets.size || Date.now() > deadline) return heard
    await sleep(50)
  }
}
