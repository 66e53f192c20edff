/** The database's word for each sex the graph names. */
export const PROFILE_SEXES = { FEMALE: 'female', MALE: 'male', OTHER: 'other', UNKNOWN: 'unknown' } as const
export type ProfileSex = (typeof PROFILE_SEXES)[keyof typeof PROFILE_SEXES]
