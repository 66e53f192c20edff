import type { Client } from 'urql'
import { BookingChallengeDocument, type BookingChallengeQuery } from '../gql/graphql.ts'

type Challenge = Pick<BookingChallengeQuery['bookingChallenge'], 'parameters' | 'signature'>

/** Fetches a piece of work, has this machine do it, and answers its proof. Null when there was none to be had. */
export async function proveWork(client: Client): Promise<string | null> {
  const { data } = await client.query(BookingChallengeDocument, {}, { requestPolicy: 'network-only' }).toPromise()
  if (!data) return null
  const { parameters, signature } = data.bookingChallenge
  const challenge = { parameters, signature }
  return btoa(JSON.stringify({ challenge, solution: await solved(challenge) }))
}

function solved(challenge: Challenge): Promise<unknown> {
  const worker = new Worker(new URL('./solve-challenge.worker.ts', import.meta.url), { type: 'module' })
  const answer = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent) => resolve(data)
    worker.onerror = () => reject(new Error('The proof of work failed'))
  })
  worker.postMessage(challenge)
  return answer.finally(() => worker.terminate())
}
