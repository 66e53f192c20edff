import { cacheExchange, type CacheExchangeOpts, type Data } from '@urql/exchange-graphcache'

/** What an app adds to the rules of its cache: how its mutations show before they are done, and what they make stale. */
export type CacheRules = Pick<CacheExchangeOpts, 'optimistic' | 'updates' | 'resolvers' | 'keys'>

/** Parts of other things: they have no identity of their own and are kept inside what they belong to. */
const WITHOUT_KEY = [
  'Billing',
  'BookingRules',
  'EffectiveConsent',
  'Me',
  'NationalId',
  'OrganizationBranding',
  'OrganizationEntitlement',
  'OrganizationLimit',
  'OrganizationSettings',
  'PageInfo',
  'PatientAddress',
  'PrincipalBlock',
  'ProfileAllergy',
  'Slot',
  'SlotConflict',
  'SlotExplanation',
  'TierLimit',
  'UserError',
]

const BY_CODE = ['ConsentPurpose', 'Tier']

/**
 * The cache of an app, aware of the schema: it knows possible types, tells a misspelt field in development, and may
 * answer in part where a missing field can be null.
 */
export function graphCache(schema: CacheExchangeOpts['schema'], rules: CacheRules = {}) {
  return cacheExchange({
    ...(schema ? { schema } : {}),
    ...rules,
    keys: {
      ...Object.fromEntries(WITHOUT_KEY.map((type) => [type, () => null])),
      ...Object.fromEntries(BY_CODE.map((type) => [type, ({ code }: Data) => String(code)])),
      ...rules.keys,
    },
    // Wrappers of lists and outcomes of mutations: neither lives beyond the field that holds it.
    resolvers: rules.resolvers ?? {},
    logger: (severity, message) => {
      if (severity !== 'debug' && !message.includes('key')) console.warn(message)
    },
  })
}
