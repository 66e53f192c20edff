import type { Specialist } from './specialist.ts'

/** Who gets a slot: whoever had least to do, whoever ranks first, or all of them together. */
export type Assignment = 'round-robin' | 'priority' | 'collective'

/** The specialists, the one to take first in front. Never a tie: the id decides at last. */
export const byPreference = (specialists: readonly Specialist[], assignment: Assignment): Specialist[] =>
  specialists.toSorted((a, b) => (assignment === 'priority' && a.rank - b.rank) || byTurn(a, b))

const byTurn = (a: Specialist, b: Specialist) =>
  a.recentAppointments - b.recentAppointments || lastTurn(a) - lastTurn(b) || (a.id < b.id ? -1 : 1)

/** Whoever never had a turn waited longest. */
const lastTurn = ({ lastAssignedAt }: Specialist) => lastAssignedAt ?? Number.MIN_SAFE_INTEGER
