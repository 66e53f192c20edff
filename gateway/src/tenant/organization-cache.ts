import type { Redis } from 'ioredis'
import { z } from 'zod'
import { Organization, type OrganizationName } from './organization.ts'

const FOUND_SECONDS = 300
/** Short: a clinic that has just been created or verified its domain should not wait for its address. */
const UNKNOWN_SECONDS = 30

const GENERATION = 'organization:generation'

/** Writes only when nothing was invalidated since the answer was asked for, so that an old answer cannot outlive its news. */
const REMEMBER = `
if (redis.call('GET', KEYS[2]) or '0') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
if KEYS[3] then
  redis.call('SADD', KEYS[3], KEYS[1])
  redis.call('EXPIRE', KEYS[3], ARGV[3])
end
return 1
`

const Remembered = z.string().transform((text) => Organization.nullable().parse(JSON.parse(text)))

function keyOf(name: OrganizationName): string {
  if ('slug' in name) return `organization:slug:${name.slug}`
  return 'host' in name ? `organization:host:${name.host}` : `organization:id:${name.id}`
}
const namesKeyOf = (id: string) => `organization:names:${id}`

export type OrganizationCache = ReturnType<typeof openOrganizationCache>

/** Who a name stands for, shared by all gateways: five minutes for a clinic, half a minute for nobody. */
export function openOrganizationCache(redis: Redis) {
  return {
    /** `known: false` with the generation to hand back to `remember`. */
    async recall(name: OrganizationName) {
      const [text, generation] = await redis.mget(keyOf(name), GENERATION)
      if (text == null) return { known: false as const, generation: generation ?? '0' }
      return { known: true as const, organization: Remembered.parse(text) }
    },

    async remember(name: OrganizationName, organization: Organization | null, generation: string): Promise<void> {
      const keys = [keyOf(name), GENERATION, ...(organization ? [namesKeyOf(organization.id)] : [])]
      const seconds = organization ? FOUND_SECONDS : UNKNOWN_SECONDS
      await redis.eval(REMEMBER, keys.length, ...keys, generation, JSON.stringify(organization), seconds)
    },

    /** Forgets names, and every name under which these clinics are remembered. */
    async forget({ ids, names }: { ids: readonly string[]; names: readonly OrganizationName[] }): Promise<void> {
      const remembered = await Promise.all(ids.map((id) => redis.smembers(namesKeyOf(id))))
      const keys = [...names, ...ids.map((id) => ({ id }))].map(keyOf)
      await redis
        .multi()
        .incr(GENERATION)
        .del(...keys, ...remembered.flat(), ...ids.map(namesKeyOf))
        .exec()
    },

    /** True for the one caller that should ask; the others wait for its answer. */
    async mayAsk(name: OrganizationName, milliseconds: number): Promise<boolean> {
      return (await redis.set(`${keyOf(name)}:asking`, '1', 'PX', milliseconds, 'NX')) === 'OK'
    },

    async hasAsked(name: OrganizationName): Promise<void> {
      await redis.del(`${keyOf(name)}:asking`)
    },
  }
}
