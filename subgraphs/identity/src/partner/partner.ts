import { notFound } from '@platform/shared/errors'
import type { ServiceAccountNode } from '../service-account/service-account.ts'
import { RATE_PLANS, type RatePlan } from './rate-plan.ts'

/** A service account that another firm uses. */
export type PartnerNode = ServiceAccountNode & { partnerSlug: string; ratePlan: RatePlan }

const isRatePlan = (plan: string | null): plan is RatePlan => Object.values<string | null>(RATE_PLANS).includes(plan)

/** The account as a partner; null for a program of the clinic's own. */
export function asPartner(account: ServiceAccountNode | null): PartnerNode | null {
  if (!account?.partnerSlug || !isRatePlan(account.ratePlan)) return null
  return { ...account, partnerSlug: account.partnerSlug, ratePlan: account.ratePlan }
}

export function requirePartner(account: ServiceAccountNode | null): PartnerNode {
  const partner = asPartner(account)
  if (!partner) throw notFound('Partner', 'partnerId')
  return partner
}
