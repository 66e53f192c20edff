import type { PrismaClient } from './generated/client.ts'
import { separateBatchers } from './query-batcher.ts'
import { contextStatement, readContextStatement, type TenantContext } from './tenant-context.ts'
import { scope, type TenantScope } from './tenant-scope.ts'

/** What runs inside a transaction: every model, no way out of it. */
export type TenantTransaction = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$extends' | '$transaction' | symbol
>
type TransactionOptions = {
  isolationLevel?: 'ReadCommitted' | 'RepeatableRead' | 'Serializable'
  timeout?: number
  maxWait?: number
}

/** A Prisma client that can see and change what its context may, and nothing else. One a request; cheap to make. */
export type TenantClient = TenantTransaction & {
  $transaction<T>(act: (tx: TenantTransaction) => Promise<T>, options?: TransactionOptions): Promise<T>
}

/** Prisma's own reads. Whatever is written by hand ($queryRaw) may write, whatever it looks like. */
const READS = new Set<string | symbol>([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
])
const RAW = new Set(['$queryRaw', '$queryRawTyped', '$executeRaw'])

type Login = NonNullable<TenantScope['login']>
type Operation = (...args: unknown[]) => Promise<unknown>
type Members = Record<string | symbol, unknown>

/**
 * Makes views of `base`, each of whose operations runs in the context it was made for, by this login. By hand and not by $extends,
 * which costs each request some 30 kB, and more with every model there is.
 */
export function bindingOver(base: PrismaClient): (context: TenantContext, login?: Login) => TenantClient {
  const newBatcher = separateBatchers(base)
  return (context, login) => {
    if (!context.role) throw new Error('A tenant client needs a context with a role')
    return boundClient(base, { batcher: newBatcher(), ...(login && { login }) }, context)
  }
}

function boundClient(base: PrismaClient, place: Pick<TenantScope, 'batcher' | 'login'>, context: TenantContext) {
  const reading: TenantScope = { statement: readContextStatement(context), ...place }
  const writing: TenantScope = { statement: contextStatement(context), ...place }
  const members = new Map<string | symbol, unknown>([['$transaction', $transaction]])

  async function $transaction(act: unknown, options?: TransactionOptions) {
    if (typeof act !== 'function')
      throw new Error('Use the callback form of $transaction: a list is dispatched outside the tenant context')
    return scope.run(writing, () => base.$transaction(act as (tx: unknown) => Promise<unknown>, options))
  }

  const model = (delegate: Members) =>
    view((operation) => {
      const act = delegate[operation]
      return typeof act === 'function' ? within(act as Operation, READS.has(operation) ? reading : writing) : act
    })

  return view((name) => {
    const known = members.get(name)
    if (known || typeof name === 'symbol') return known
    const member = (base as unknown as Members)[name]
    if (RAW.has(name)) return within((member as Operation).bind(base), writing)
    // Nothing else that begins so is for a request: $connect, $on, $extends.
    if (typeof member !== 'object' || member === null || name.startsWith('$') || name.startsWith('_')) return undefined
    const bound = model(member as Members)
    members.set(name, bound)
    return bound
  }) as TenantClient
}

/** An operation whose promise, lazy as all of Prisma's, does its work in the scope. */
const within =
  (act: Operation, store: TenantScope): Operation =>
  (...args) =>
    lazily(act(...args) as unknown as Members & Promise<unknown>, store) as Promise<unknown>

function lazily(promise: Members & PromiseLike<unknown>, store: TenantScope): unknown {
  const settled = () => scope.run(store, async () => await promise)
  return view((key) => {
    if (key === 'then') return (...handlers: Parameters<Promise<unknown>['then']>) => settled().then(...handlers)
    if (key === 'catch') return (handler: () => unknown) => settled().catch(handler)
    if (key === 'finally') return (handler: () => void) => settled().finally(handler)
    const relation = promise[key]
    return typeof relation === 'function' && key !== 'requestTransaction'
      ? within(relation as Operation, store)
      : promise[key]
  })
}

const view = (get: (key: string | symbol) => unknown): object => new Proxy({}, { get: (_, key) => get(key) })
