import type { Resolvers } from '../__generated__/resolvers.ts'
import { CONSENT_SCOPES } from './consent-scope.ts'
import { LEGAL_BASES } from './legal-basis.ts'
import { listPurposes } from './list-purposes.ts'

export const consentPurposeResolvers = {
  ConsentScope: CONSENT_SCOPES,
  LegalBasis: LEGAL_BASES,
  ConsentPurpose: {
    isWithdrawable: ({ withdrawable }) => withdrawable,
  },
  Query: {
    consentPurposes: (_, __, ctx) => listPurposes(ctx),
  },
} satisfies Resolvers
