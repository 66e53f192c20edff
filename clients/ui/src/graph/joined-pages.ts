import type { Cache, FieldInfo, Resolver, Variables } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { stringifyVariables } from 'urql'

/** What a list is, apart from how far it was read. */
const keyOfList = ({ after: _, ...args }: Variables) => stringifyVariables(args)

const afterOf = ({ arguments: args }: FieldInfo) => args?.['after'] ?? null

/**
 * Joins the pages of a list, each to the one that ends where it begins. A first page that was read anew, and ends elsewhere
 * than before, has none to follow it: the list begins again, where it would leave out what lies between.
 */
export function joinedPages(): Resolver {
  const join = relayPagination()
  return (parent, args, cache, info) => {
    const inspectFields = (): FieldInfo[] => {
      const fields = cache
        .inspectFields(info.parentKey)
        .filter((field) => field.fieldName === info.fieldName && keyOfList(field.arguments ?? {}) === keyOfList(args))
      return chainOf(fields, args['after'] ?? null, (field) => endOf(cache, info.parentKey, field))
    }
    // Its own methods, but for the one that tells which pages there are.
    return join(parent, args, Object.assign(Object.create(cache) as Cache, { inspectFields }), info)
  }
}

/** From the first page on. Where that one was forgotten, from the one that is asked for. */
function chainOf(fields: FieldInfo[], asked: unknown, end: (field: FieldInfo) => unknown): FieldInfo[] {
  const beginningAt = (place: unknown) => fields.find((field) => afterOf(field) === place)
  const chain: FieldInfo[] = []
  let next = beginningAt(null) ?? beginningAt(asked)
  while (next && !chain.includes(next)) {
    chain.push(next)
    const place = end(next)
    next = typeof place === 'string' ? beginningAt(place) : undefined
  }
  return chain
}

function endOf(cache: Cache, entity: string, { fieldKey }: FieldInfo): unknown {
  const list = cache.resolve(entity, fieldKey)
  const pageInfo = typeof list === 'string' ? cache.resolve(list, 'pageInfo') : null
  return typeof pageInfo === 'string' ? cache.resolve(pageInfo, 'endCursor') : null
}
