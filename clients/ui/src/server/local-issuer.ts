import { z } from 'zod'
import { configuration } from './configuration.ts'

const Token = z.object({ token: z.string() })
const Begun = Token.extend({ session: z.string() })
const People = z.object({
  people: z.array(z.object({ email: z.string(), name: z.string(), clinics: z.array(z.string()) })),
})

/** Somebody of the demo world, to sign in by a click. */
export type DemoPerson = z.infer<typeof People>['people'][number]

/** Asks the gateway's local issuer, which is there in local mode alone and answers no browser. */
async function ask(path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${configuration().gatewayUrl}${path}`, {
    method: body ? 'POST' : 'GET',
    cache: 'no-store',
    signal: AbortSignal.timeout(10_000),
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  })
  if (answer.status === 401 || answer.status === 404) return null
  if (!answer.ok) throw new Error(`The local issuer answered ${answer.status}`)
  return answer.status === 204 ? {} : answer.json()
}

/** Null when nobody is registered under the address. */
export const beginSession = async (email: string, party: string) =>
  Begun.nullable().parse(await ask('/local/session', { email, party }))

/** Null when the session has ended. */
export const renewToken = async (session: string) =>
  Token.nullable().parse(await ask('/local/session/renew', { session }))?.token ?? null

export const endSession = (session: string, everywhere: boolean) => ask('/local/session/end', { session, everywhere })

export const demoPeople = async () => People.parse(await ask('/explorer/people')).people
