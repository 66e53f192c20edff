import type { Cache } from '@urql/exchange-graphcache'
import { MyClinicsDocument, type MyClinicsQuery } from '../gql/graphql.ts'

export type ShownConsent = { id: string; action: 'GRANT' | 'WITHDRAW'; recordedAt: string }

type Word = MyClinicsQuery['myEffectiveConsents'][number]
type About = { organizationId?: string | null; purpose: string }

/** Writes what was said into the list on the page: the word that was there for this clinic and purpose is replaced. */
export function shownConsent(cache: Cache, consent: ShownConsent | null, { organizationId, purpose }: About): void {
  if (!consent || !organizationId) return
  cache.updateQuery({ query: MyClinicsDocument }, (data) => {
    if (!data) return data
    const others = data.myEffectiveConsents.filter(
      ({ purposeCode, organization }) => purposeCode !== purpose || organization?.id !== organizationId,
    )
    const { currentVersion = '' } = data.consentPurposes.find(({ code }) => code === purpose) ?? {}
    const word: Word = {
      __typename: 'EffectiveConsent',
      purposeCode: purpose,
      isGranted: consent.action === 'GRANT',
      isCurrent: true,
      organization: { __typename: 'Organization', id: organizationId },
      consent: { __typename: 'Consent', id: consent.id, recordedAt: consent.recordedAt, noticeVersion: currentVersion },
    }
    return { ...data, myEffectiveConsents: [...others, word] }
  })
}
