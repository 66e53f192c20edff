/** A calendar day as `YYYY-MM-DD`; Postgres `date` reaches us as that day's midnight in UTC. */
export const localDate = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

/** The value Prisma stores in a `date` column for a `YYYY-MM-DD` day. */
export const dateFromLocal = (day: string): Date => new Date(`${day}T00:00:00.000Z`)
