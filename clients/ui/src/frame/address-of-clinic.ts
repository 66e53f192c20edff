import type { Place } from '../server/request-place.ts'

/** The address of this app at another clinic: `//pacifica.clinic.example/`. From a clinic's own domain nothing follows about others'. */
export const addressOfClinic = (slug: string, { appHost }: Place): string => `//${slug}.${appHost}/`
