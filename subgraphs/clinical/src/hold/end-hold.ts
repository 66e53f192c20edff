import type { Services } from '@platform/shared/services'
import { runHoldScript } from './hold-script.ts'

const RELEASE = `
local hold = forget(ARGV[4])
if hold then announce('slot.released', hold) end
return hold and 1 or 0`

const CONSUME = `return forget(ARGV[4]) and 1 or 0`

/** Gives a slot back, and tells of it. False when there was nothing to give back. */
export const dropHold = async (redis: Services['redis'], organizationId: string, fingerprint: string) =>
  (await runHoldScript(redis, organizationId, RELEASE, fingerprint)) === 1

/** Ends a hold in silence: its slot is not free, a visit has taken it. */
export const consumeHold = async (redis: Services['redis'], organizationId: string, fingerprint: string) =>
  (await runHoldScript(redis, organizationId, CONSUME, fingerprint)) === 1
