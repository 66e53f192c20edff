import type { TenantTransaction } from '../src/tenant-client.ts'
import { CONSENT_PURPOSES, noticeHash, type ConsentPurposeCode } from './consent-purposes.ts'
import { DEMO_PEOPLE } from './demo-people.ts'
import { PROFILES } from './profiles.ts'

const PLATFORM = '00000000-0000-0000-0000-000000000000'

/** Everyone's word on the platform's terms, and some patients' on sharing: said once, never repeated. */
export async function seedConsents(tx: TenantTransaction, people: Map<string, string>, clinics: Map<string, string>) {
  const entries = [
    ...DEMO_PEOPLE.flatMap(({ email }) => [
      entry('terms_of_service', { email, organizationId: PLATFORM, action: 'grant' }),
      entry('privacy_notice', { email, organizationId: PLATFORM, action: 'grant' }),
    ]),
    ...PROFILES.flatMap(({ email, sharing }) =>
      sharing.map(({ clinic, action }) =>
        entry('profile_sharing', { email, organizationId: clinics.get(clinic) ?? '', action }),
      ),
    ),
  ]
  const told = await tx.consent.findMany({ distinct: ['humanId', 'organizationId', 'purpose'] })
  const isTold = new Set(told.map((row) => [row.humanId, row.organizationId, row.purpose].join()))
  await tx.consent.createMany({
    data: entries.filter((row) => !isTold.has([row.humanId, row.organizationId, row.purpose].join())),
  })

  type Said = { email: string; organizationId: string; action: 'grant' | 'withdraw' }
  function entry(code: ConsentPurposeCode, { email, organizationId, action }: Said) {
    const purpose = CONSENT_PURPOSES.find((candidate) => candidate.code === code)
    const person = DEMO_PEOPLE.find((candidate) => candidate.email === email)
    const humanId = people.get(email)
    if (!purpose || !person || !humanId) throw new Error(`${email} cannot consent to ${code}`)
    const { scope, legalBasis, currentVersion } = purpose
    return {
      organizationId,
      humanId,
      actorId: humanId,
      purpose: code,
      scope,
      legalBasis,
      action,
      noticeVersion: currentVersion,
      noticeHash: noticeHash(purpose),
      languageCode: person.languageCode,
      channel: 'web',
    }
  }
}
