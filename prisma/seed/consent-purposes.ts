import { createHash } from 'node:crypto'

/** Why data may be used. Processing on contract or legal duty is no consent, and so cannot be withdrawn. */
export const CONSENT_PURPOSES = [
  {
    code: 'terms_of_service',
    title: 'Terms of service',
    description: 'The agreement under which an account is kept and the service provided.',
    scope: 'platform',
    legalBasis: 'contract',
    withdrawable: false,
    currentVersion: '2026-01',
  },
  {
    code: 'privacy_notice',
    title: 'Privacy notice',
    description: 'What is kept about a person, why, for how long, and who sees it.',
    scope: 'platform',
    legalBasis: 'legal_obligation',
    withdrawable: false,
    currentVersion: '2026-01',
  },
  {
    code: 'profile_sharing',
    title: 'Sharing of the portable profile',
    description:
      "Lets one clinic read the profile that a patient carries from clinic to clinic. It holds for that clinic's staff alone, until withdrawn.",
    scope: 'organization',
    legalBasis: 'consent',
    withdrawable: true,
    currentVersion: '2026-01',
  },
  {
    code: 'marketing',
    title: 'News and offers',
    description: 'Lets one clinic write about its services.',
    scope: 'organization',
    legalBasis: 'consent',
    withdrawable: true,
    currentVersion: '2026-01',
  },
] as const
export type ConsentPurposeCode = (typeof CONSENT_PURPOSES)[number]['code']

type Notice = { code: string; title: string; description: string; currentVersion: string }

/** Proves which words somebody agreed to. */
export const noticeHash = ({ code, title, description, currentVersion }: Notice) =>
  createHash('sha256')
    .update(JSON.stringify([code, currentVersion, title, description]))
    .digest('hex')
