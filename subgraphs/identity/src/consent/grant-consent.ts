import { noticeHash } from '@platform/prisma/consent-purposes'
import type { Consent } from '@platform/prisma/generated'
import { conflict, notFound } from '@platform/shared/errors'
import { findPurpose } from '../consent-purpose/find-purpose.ts'
import type { IdentityContext } from '../context.ts'
import { languageCode } from '../human/language-code.ts'
import { ownHumanId } from '../human/own-human.ts'
import type { ConsentChannel } from './consent-channel.ts'
import { latestConsent } from './latest-consent.ts'
import { ledgerOf } from './ledger-of.ts'
import { requireMember } from './require-member.ts'

type Input = {
  purpose: string
  organizationId?: string | null | undefined
  noticeVersion: string
  languageCode: string
  channel?: ConsentChannel | null | undefined
}

/**
 * Records that the asker agrees, with the words they agreed to. Refuses a notice that is no longer the current one: they
 * would agree to what they have not read. Agreeing again to the same notice records nothing.
 */
export async function grantConsent(ctx: IdentityContext, input: Input): Promise<Consent> {
  const humanId = ownHumanId(ctx.actor)
  const purpose = await findPurpose(ctx, { code: input.purpose })
  if (!purpose) throw notFound('Purpose', 'purpose')
  const organizationId = ledgerOf(purpose, input.organizationId)
  const language = languageCode(input.languageCode)
  const { code, scope, legalBasis, currentVersion } = purpose
  if (input.noticeVersion !== currentVersion) throw conflict('The notice has changed; read it again', 'noticeVersion')
  await requireMember(ctx, organizationId)

  const latest = await latestConsent(ctx, { humanId, organizationId, purpose: code })
  if (latest?.action === 'grant' && latest.noticeVersion === currentVersion) return latest
  const consent = await ctx.db.consent.create({
    data: {
      organizationId,
      humanId,
      purpose: code,
      scope,
      legalBasis,
      action: 'grant',
      noticeVersion: currentVersion,
      noticeHash: noticeHash(purpose),
      languageCode: language,
      channel: input.channel ?? 'portal',
    },
  })
  const data = { purpose: code, noticeVersion: currentVersion }
  await ctx.emit({ type: 'consent.granted', subjectIds: [humanId, consent.id], data, organizationId })
  return consent
}
