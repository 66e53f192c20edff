import type { Consent } from '@platform/prisma/generated'
import { conflict, invalid, notFound } from '@platform/shared/errors'
import { findPurpose } from '../consent-purpose/find-purpose.ts'
import type { IdentityContext } from '../context.ts'
import { ownHumanId } from '../human/own-human.ts'
import type { ConsentChannel } from './consent-channel.ts'
import { latestConsent } from './latest-consent.ts'
import { ledgerOf } from './ledger-of.ts'

type Input = {
  purpose: string
  organizationId?: string | null | undefined
  channel?: ConsentChannel | null | undefined
}

/**
 * Records that the asker withdraws from what they agreed to: the same notice, in the same language. Asks neither for a
 * current notice nor for a place in the clinic, because withdrawing must never be harder than agreeing was. What rests
 * on contract or law is no consent and cannot be withdrawn.
 */
export async function withdrawConsent(ctx: IdentityContext, input: Input): Promise<Consent> {
  const humanId = ownHumanId(ctx.actor)
  const found = await findPurpose(ctx, { code: input.purpose })
  if (!found) throw notFound('Purpose', 'purpose')
  if (!found.withdrawable) throw invalid(`“${found.title}” does not rest on consent and cannot be withdrawn`, 'purpose')
  const organizationId = ledgerOf(found, input.organizationId)

  const latest = await latestConsent(ctx, { humanId, organizationId, purpose: found.code })
  if (!latest) throw conflict('You have not agreed to this', 'purpose')
  if (latest.action === 'withdraw') return latest
  const { purpose, scope, legalBasis, noticeVersion, noticeHash, languageCode } = latest
  const said = { organizationId, humanId, purpose, scope, legalBasis, noticeVersion, noticeHash, languageCode }
  const consent = await ctx.db.consent.create({
    data: { ...said, action: 'withdraw', channel: input.channel ?? 'portal' },
  })
  const data = { purpose, noticeVersion }
  await ctx.emit({ type: 'consent.withdrawn', subjectIds: [humanId, consent.id], data, organizationId })
  return consent
}
