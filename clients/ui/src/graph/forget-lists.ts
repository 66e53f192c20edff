import type { Cache } from '@urql/exchange-graphcache'

/** Makes a list be asked for anew, whatever it was filtered by: where in it something belongs is the server's to say. */
export function forgetLists(cache: Cache, field: string): void {
  for (const { fieldName, arguments: asked } of cache.inspectFields('Query'))
    if (fieldName === field) cache.invalidate('Query', fieldName, asked)
}
