import type { Cache } from '@urql/exchange-graphcache'
import { forget } from './forget.ts'

/** Makes a list be asked for anew, whatever it was filtered by: where in it something belongs is the server's to say. */
export const forgetLists = (cache: Cache, ...fields: string[]): void => forget(cache, 'Query', ...fields)
