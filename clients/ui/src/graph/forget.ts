import type { Cache, Entity } from '@urql/exchange-graphcache'

/** Forgets fields of a thing, whatever was asked of them: what shows them asks again. For `updates` of a cache. */
export function forget(cache: Cache, entity: Entity, ...names: string[]) {
  for (const { fieldName, arguments: args } of cache.inspectFields(entity))
    if (names.includes(fieldName)) cache.invalidate(entity, fieldName, args ?? undefined)
}
