import type { ClinicSlug } from './demo-people.ts'
import type { TierCode } from './tiers.ts'

type DemoLocation = {
  name: string
  slug: string
  addressLine: string
  city: string
  postalCode: string
  country: string
  phone: string
}
export type DemoOrganization = {
  slug: ClinicSlug
  name: string
  timezone: string
  languageCode: string
  countryCode: string
  brandColor: string
  tier: TierCode
  /** Proven to be the clinic's own; its staff app answers there. */
  verifiedHost?: string
  locations: readonly DemoLocation[]
}

/** Two clinics an ocean apart: no time zone, language or alphabet in common. Pacifica's plan is just large enough for its people. */
export const ORGANIZATIONS: readonly DemoOrganization[] = [
  {
    slug: 'aurora',
    name: 'Clinica Aurora',
    timezone: 'Europe/Bucharest',
    languageCode: 'ro',
    countryCode: 'RO',
    brandColor: '#0b7285',
    tier: 'clinic',
    verifiedHost: 'clinic.aurora.test',
    locations: [
      {
        name: 'Aurora Centru',
        slug: 'centru',
        addressLine: 'Calea Victoriei 118',
        city: 'București',
        postalCode: '010093',
        country: 'România',
        phone: '+40215550110',
      },
      {
        name: 'Aurora Cluj',
        slug: 'cluj',
        addressLine: 'Strada Memorandumului 21',
        city: 'Cluj-Napoca',
        postalCode: '400114',
        country: 'România',
        phone: '+40264555012',
      },
    ],
  },
  {
    slug: 'pacifica',
    name: 'Clínica Pacífica',
    timezone: 'America/El_Salvador',
    languageCode: 'es',
    countryCode: 'SV',
    brandColor: '#1864ab',
    tier: 'starter',
    locations: [
      {
        name: 'Pacífica Escalón',
        slug: 'escalon',
        addressLine: 'Paseo General Escalón 3700',
        city: 'San Salvador',
        postalCode: '1101',
        country: 'El Salvador',
        phone: '+50325550120',
      },
      {
        name: 'Pacífica Santa Tecla',
        slug: 'santa-tecla',
        addressLine: '4a Calle Poniente 2-6',
        city: 'Santa Tecla',
        postalCode: '1501',
        country: 'El Salvador',
        phone: '+50325550134',
      },
    ],
  },
]
