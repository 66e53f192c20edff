import type { FastifyReply } from 'fastify'
import type { Charge } from './charge.ts'
import type { Charged } from './charged.ts'

/** An operation of this cost counts as one request more. */
const COST_OF_A_REQUEST = 1_000

/** Counts a costly operation as the several requests it is worth, against every budget it was counted against as one. */
export async function chargeCost(
  charge: Charge,
  { charged, cost, reply }: { charged: readonly Charged[]; cost: number; reply?: FastifyReply },
): Promise<void> {
  const points = Math.floor(cost / COST_OF_A_REQUEST)
  if (points === 0) return
  await Promise.all(charged.map(({ key, budget }) => charge(key, budget, { points, ...(reply && { reply }) })))
}
