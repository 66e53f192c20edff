import { setTimeout as sleep } from 'node:timers/promises'
import type { Gateway } from '@platform/gateway/server'

const PATIENCE_MS = 30_000

/** A gateway that has just been put together turns requests away until its event loop comes round again. */
export async function untilCalm({ app }: Gateway): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  const isBusy = async () =>
    (await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } })).statusCode === 503
  while ((await isBusy()) && Date.now() < deadline) await sleep(250)
}
