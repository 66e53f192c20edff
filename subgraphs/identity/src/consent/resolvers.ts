import { personalMutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { findPurpose } from '../consent-purpose/find-purpose.ts'
import { clinicOf } from './clinic-of.ts'
import { CONSENT_ACTIONS } from './consent-action.ts'
import { CONSENT_CHANNELS } from './consent-channel.ts'
import { effectiveConsents, myEffectiveConsents } from './effective-consents.ts'
import { grantConsent } from './grant-consent.ts'
import { isCurrent } from './is-current.ts'
import { listMyConsents } from './list-my-consents.ts'
import { withdrawConsent } from './withdraw-consent.ts'

export const consentResolvers = {
  ConsentAction: CONSENT_ACTIONS,
  ConsentChannel: CONSENT_CHANNELS,
  Consent: {
    purposeCode: ({ purpose }) => purpose,
    purpose: ({ purpose }, _, ctx) => findPurpose(ctx, { code: purpose }),
    organization: clinicOf,
  },
  EffectiveConsent: {
    purposeCode: ({ purpose }) => purpose,
    purpose: ({ purpose }, _, ctx) => findPurpose(ctx, { code: purpose }),
    organization: clinicOf,
    isGranted: ({ action }) => action === 'grant',
    isCurrent: (consent, _, ctx) => isCurrent(ctx, consent),
    consent: (consent) => consent,
  },
  Query: {
    myConsents: (_, page, ctx) => listMyConsents(ctx.personal(), page),
    myEffectiveConsents: (_, __, ctx) => myEffectiveConsents(ctx.personal()),
    patientConsents: (_, { humanId }, ctx) => effectiveConsents(ctx, { humanId }),
  },
  Mutation: {
    grantConsent: personalMutation('consent', grantConsent),
    withdrawConsent: personalMutation('consent', withdrawConsent),
  },
} satisfies Resolvers
