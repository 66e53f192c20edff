import type { TwoClinics } from '@platform/prisma/isolation/two-clinics'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DoorAttack } from './attack-subgraphs.ts'
import { openStream, type Stream } from './open-stream.ts'

type Entrance = { name: string; headers: Record<string, string>; status: number }
type Ground = {
  clinics: TwoClinics
  /** The gateway's `/graphql/stream`. */
  url: string
  queries: readonly string[]
  /** Ways of ours to say that we belong to them. Those with status 200 are heard as our own. */
  entrances: readonly Entrance[]
  theirHeaders: Record<string, string>
  /** Has the admin of a clinic change something. */
  act: (clinic: TwoClinics['ours']) => Promise<void>
}

const GRACE_MS = 500
const PATIENCE_MS = 6_000

/** The same entrances for those who stay: subscriptions over server-sent events while something happens next door. */
export async function attackLive({ clinics, url, queries, entrances, theirHeaders, act }: Ground): Promise<DoorAttack> {
  const streams: Stream[] = []
  const open = async (headers: Record<string, string>, query: string) => {
    const stream = await openStream(url, headers, query)
    streams.push(stream)
    return stream
  }
  const leaks: string[] = []
  try {
    const controls = await Promise.all(queries.map((query) => open(theirHeaders, query)))
    const attempts: (Entrance & { query: string; stream: Stream })[] = []
    for (const entrance of entrances)
      for (const query of queries) attempts.push({ ...entrance, query, stream: await open(entrance.headers, query) })

    await act(clinics.theirs)
    if (!(await allHear(controls)))
      leaks.push('the gateway, live: even their own people hear nothing, so nothing is proven')
    await sleep(GRACE_MS)
    for (const { name, query, status, stream } of attempts) {
      if (stream.heard.some(isEvent))
        leaks.push(`the gateway, live, ${name}, ${query}: ${JSON.stringify(stream.heard).slice(0, 200)}`)
      if (status !== 200 && stream.status === 200 && !stream.heard.some(({ errors }) => errors))
        leaks.push(`the gateway, live, ${name}, ${query}: it was not refused`)
    }

    const own = attempts.filter(({ status }) => status === 200).map(({ stream }) => stream)
    await act(clinics.ours)
    if (own.length === 0 || !(await allHear(own)))
      leaks.push('the gateway, live: ours hear nothing of themselves either, so nothing is proven')
    return { attempts: attempts.length, leaks }
  } finally {
    for (const { close } of streams) close()
  }
}

const isEvent = ({ data }: Stream['heard'][number]) => data != null

async function allHear(streams: readonly Stream[]): Promise<boolean> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(50))
    if (streams.every(({ heard }) => heard.some(isEvent))) return true
  return false
}
