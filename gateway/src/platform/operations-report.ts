import { getOperationAST, Kind, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Redis } from 'ioredis'
import type { Operations } from '../operations/operations.ts'
import { addressOf } from '../operations/published-operation.ts'
import { addCounts, noCounts } from '../usage/operation-use.ts'
import { readUsage, type Use } from '../usage/read-usage.ts'
import { KEPT_DAYS } from '../usage/usage-keys.ts'
import type { Usage } from '../usage/usage.ts'

type Known = {
  id: string
  name: string
  kind: string
  /** The root fields it asks for. */
  fields: string[]
  /** Our app that sends it, or `published`. */
  app: string
  /** To whom it is published; empty for our own. */
  audience: string[]
  deprecatedSince: string | null
}

type Needs = { operations: Operations; usage: Usage; redis: Redis }

/** Every operation that is known beforehand, and what it was used for in the last thirty days. */
export async function operationsReport({ operations, usage, redis }: Needs) {
  // Of the other gateways it tells what they handed over last: seconds ago.
  await usage.flush()
  const uses = Map.groupBy(await readUsage(redis, new Date()), ({ operation }) => operation)
  const known = [...ofApps(operations), ...ofPartners(operations)]
  return { days: KEPT_DAYS, operations: known.map((one) => ({ ...one, ...usedBy(uses.get(one.id) ?? []) })) }
}

/** The text of one of them. */
export const documentOf = (operations: Operations, id: string): string | undefined =>
  operations.documentsOfApps().find(({ hash }) => hash === id)?.document ?? operations.published(id)?.source

const ofApps = (operations: Operations): Known[] =>
  operations.documentsOfApps().map(({ app, hash, document }) => ({
    id: hash,
    ...described(document),
    app,
    audience: [],
    deprecatedSince: null,
  }))

const ofPartners = (operations: Operations): Known[] =>
  operations.allPublished().map((operation) => ({
    id: addressOf(operation),
    ...described(operation.source),
    name: addressOf(operation),
    app: 'published',
    audience: operation.audience,
    deprecatedSince: operation.deprecated ?? null,
  }))

const descriptions = new LRUCache<string, Pick<Known, 'name' | 'kind' | 'fields'>>({ max: 2_000 })

function described(document: string) {
  const before = descriptions.get(document)
  if (before) return before
  const operation = getOperationAST(parse(document, { noLocation: true }))
  const fields = (operation?.selectionSet.selections ?? []).flatMap((field) =>
    field.kind === Kind.FIELD && field.name.value !== '__typename' ? [field.name.value] : [],
  )
  const description = { name: operation?.name?.value ?? '', kind: operation?.operation ?? 'query', fields }
  descriptions.set(document, description)
  return description
}

function usedBy(uses: readonly Use[]) {
  const counts = uses.reduce((sum, use) => addCounts(sum, use.counts), noCounts())
  const { calls, errors, slow, microseconds, cost } = counts
  const lastUsedAt = uses
    .map((use) => use.lastUsedAt ?? '')
    .toSorted()
    .at(-1)
  return {
    calls,
    errors,
    slow,
    meanMs: calls === 0 ? null : microseconds / calls / 1000,
    meanCost: calls === 0 ? null : cost / calls,
    lastUsedAt: lastUsedAt || null,
    partners: uses.flatMap(({ partner, counts: own, lastUsedAt: last }) =>
      partner === null ? [] : [{ slug: partner, calls: own.calls, lastUsedAt: last }],
    ),
  }
}
