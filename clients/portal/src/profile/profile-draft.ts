import type { OwnProfileFragment, SaveMyPatientProfileInput } from '../gql/graphql.ts'

export type AllergyDraft = Omit<OwnProfileFragment['allergies'][number], '__typename'> & { key: number }

/** A profile as it is being written. */
type ProfileDraft = Omit<SaveMyPatientProfileInput, 'allergies' | 'nationalId' | 'version' | 'birthDate'> & {
  birthDate: string
  country: string
  number: string
  allergies: AllergyDraft[]
}

export const draftOf = (profile: OwnProfileFragment | null): ProfileDraft => ({
  givenName: profile?.givenName ?? '',
  familyName: profile?.familyName ?? '',
  birthDate: profile?.birthDate ?? '',
  sex: profile?.sex ?? null,
  country: profile?.nationalId?.country ?? '',
  number: profile?.nationalId?.number ?? '',
  allergies: (profile?.allergies ?? []).map(({ __typename: _, ...allergy }, key) => ({ ...allergy, key })),
})

/** What is sent: empty fields as null, for they shall be emptied. */
export const inputOf = (draft: ProfileDraft, version: number | undefined): SaveMyPatientProfileInput => {
  const { country, number, birthDate, allergies, ...said } = draft
  return {
    ...said,
    birthDate: birthDate || null,
    nationalId: country && number ? { country, number } : null,
    allergies: allergies.map(({ key: _, ...allergy }) => ({ ...allergy, reaction: allergy.reaction || null })),
    ...(version === undefined ? {} : { version }),
  }
}
