import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { QueryBatcher } from './query-batcher.ts'
import type { ContextStatement } from './tenant-context.ts'

export type TenantScope = {
  /** What tells the database who asks. */
  statement: ContextStatement
  /** By which login they ask. */
  login?: Promise<SqlDriverAdapter>
  /** Where the queries of this client meet, and no other's. */
  batcher?: QueryBatcher
}

/**
 * Carries a client's context across Prisma's own machinery and no further: the client enters it around each operation,
 * and no operation of two clients is ever dispatched together (see query-batcher.ts).
 */
export const scope = new AsyncLocalStorage<TenantScope>()

/** What the scope names. Refuses where it names none: no statement leaves in nobody's name. */
export function inScope<Part extends 'statement' | 'login'>(part: Part): NonNullable<TenantScope[Part]> {
  const named = scope.getStore()?.[part]
  if (!named) throw new Error('No tenant context: a statement reached the database outside a tenant client')
  return named
}
