import { createHash } from 'node:crypto'
import type { PlatformRoleKey, SystemRoleKey } from './system-roles.ts'

export type ClinicSlug = 'aurora' | 'pacifica'

export type DemoPerson = {
  email: string
  givenName: string
  familyName: string
  languageCode: string
  platformRole?: PlatformRoleKey
  /** The clinic they belong to; the first one of those who belong to several. */
  clinic?: ClinicSlug
  /** Their role there. */
  role?: SystemRoleKey
  /** Further clinics, with the same role. */
  alsoAt?: readonly ClinicSlug[]
}

const MAILBOX = {
  admin: 'admin',
  specialist: 'specialist',
  customer_support: 'support',
  patient: 'patient',
} as const satisfies Record<SystemRoleKey, string>

/** Everyone who can sign in to the demo world. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    email: 'root@platform.test',
    givenName: 'Ingrid',
    familyName: 'Solberg',
    languageCode: 'en',
    platformRole: 'superadmin',
  },
  {
    email: 'engineer@platform.test',
    givenName: 'Tomás',
    familyName: 'Ferreira',
    languageCode: 'en',
    platformRole: 'support_engineer',
  },
  ...staffAndPatient('aurora', 'ro', {
    admin: ['Ioana', 'Marinescu'],
    specialist: ['Andrei', 'Ștefănescu'],
    customer_support: ['Mihaela', 'Țurcanu'],
    patient: ['Elena', 'Dumitrașcu'],
  }),
  ...staffAndPatient('pacifica', 'es', {
    admin: ['Gabriela', 'Menjívar'],
    specialist: ['José Roberto', 'Zelaya'],
    customer_support: ['Xiomara', 'Argueta'],
    patient: ['Carlos Alfredo', 'Peña Rivas'],
  }),
  {
    email: 'ana@patients.test',
    givenName: 'Ana',
    familyName: 'Popescu Hernández',
    languageCode: 'ro',
    clinic: 'aurora',
    role: 'patient',
    alsoAt: ['pacifica'],
  },
]

type Names = Record<SystemRoleKey, [givenName: string, familyName: string]>

function staffAndPatient(clinic: ClinicSlug, languageCode: string, names: Names): DemoPerson[] {
  const roles = Object.keys(MAILBOX) as SystemRoleKey[]
  return roles.map((role) => {
    const [givenName, familyName] = names[role]
    return { email: `${MAILBOX[role]}@${clinic}.test`, givenName, familyName, languageCode, clinic, role }
  })
}

/** The id the local issuer gives an account: the `sub` of its tokens. */
export const localUserId = (email: string) =>
  `user_${createHash('sha256').update(`local:${email.toLowerCase()}`).digest('hex').slice(0, 24)}`

/** How the platform names the principal behind a local account. */
export const subjectOf = (email: string) => `local||${localUserId(email)}`
