/** How often one address asks within the hour until the work is sixteen times as hard, each time. */
const STEPS = [20, 100] as const

/** With nobody to count: in between. */
export const DIFFICULTY_UNCOUNTED = '0000'

/** What a solution has to begin with, by how many challenges its address has taken of late: 4,096 tries on average, then more. */
export const difficultyFor = (taken: number): string => '000' + '0'.repeat(STEPS.filter((most) => taken > most).length)
