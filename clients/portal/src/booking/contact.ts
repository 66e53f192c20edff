/** What a guest says of themselves. */
export type Contact = { givenName: string; familyName: string; email: string; phone: string; birthDate: string }

export const NO_CONTACT: Contact = { givenName: '', familyName: '', email: '', phone: '', birthDate: '' }
