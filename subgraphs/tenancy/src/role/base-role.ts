/** What the database takes a member for, whatever their role is called: its row policies know these and no others. */
export type BaseRole = 'patient' | 'specialist' | 'admin' | 'customer_support'

/** Everyone but patients works for the clinic, and takes up one of its places. */
export const STAFF_ROLES = ['specialist', 'admin', 'customer_support'] as const satisfies BaseRole[]

export const isStaff = ({ baseRole }: { baseRole: string }) => STAFF_ROLES.some((role) => role === baseRole)
