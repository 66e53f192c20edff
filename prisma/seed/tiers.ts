/** Features that a plan may switch on. */
const ENTITLEMENTS = ['custom_domains', 'partner_api', 'audit_export'] as const
type Entitlement = (typeof ENTITLEMENTS)[number]

type Tier = {
  code: string
  name: string
  entitlements: readonly Entitlement[]
  limits: { members: number; locations: number; service_accounts: number }
}

/** The plans the platform sells. */
export const TIERS = [
  { code: 'starter', name: 'Starter', entitlements: [], limits: { members: 5, locations: 2, service_accounts: 1 } },
  {
    code: 'clinic',
    name: 'Clinic',
    entitlements: ['custom_domains', 'partner_api'],
    limits: { members: 25, locations: 10, service_accounts: 10 },
  },
  {
    code: 'enterprise',
    name: 'Enterprise',
    entitlements: ENTITLEMENTS,
    limits: { members: 500, locations: 100, service_accounts: 100 },
  },
] as const satisfies readonly Tier[]
export type TierCode = (typeof TIERS)[number]['code']

/** What a plan means for a clinic, one row a limit and a feature. */
export function project(code: TierCode) {
  const tier: Tier | undefined = TIERS.find((candidate) => candidate.code === code)
  if (!tier) throw new Error(`There is no tier ${code}`)
  return {
    limits: Object.entries(tier.limits).map(([key, maximum]) => ({ key, maximum })),
    entitlements: ENTITLEMENTS.map((key) => ({ key, isEnabled: tier.entitlements.includes(key) })),
  }
}
