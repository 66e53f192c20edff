import { connectionGuarantees } from './connection-guarantees.ts'
import { isolationGuarantees } from './isolation-guarantees.ts'
import { tenantGround, type Way } from './tenant-ground.ts'
import { transactionGuarantees } from './transaction-guarantees.ts'

/** Registers what a tenant client promises, whichever way its statements reach the database. */
export function tenantGuarantees(way: Way) {
  const ground = tenantGround(way)
  isolationGuarantees(ground)
  transactionGuarantees(ground)
  // Last: it ends with a look at what all of the above left behind.
  connectionGuarantees(ground)
}
