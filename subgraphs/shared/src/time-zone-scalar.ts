import { GraphQLScalarType } from 'graphql'
import { GraphQLTimeZone } from 'graphql-scalars'
import { LRUCache } from 'lru-cache'

/** Some six hundred zones have a name; a value of a row may be spelled in letters of any size. */
const known = new LRUCache<string, string>({ max: 1000 })

/** graphql-scalars' own, which makes a calendar for every value of an answer to see whether there is such a zone: once will do. */
export const TimeZone = new GraphQLScalarType<string, string>({
  ...GraphQLTimeZone.toConfig(),
  serialize(value) {
    const zone = String(value)
    if (!known.has(zone)) known.set(zone, String(GraphQLTimeZone.serialize(zone)))
    return zone
  },
})
