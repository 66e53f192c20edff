import type { ClinicalContext } from '../context.ts'

type Visit = { specialistIds: readonly string[]; startsAt: Date; endsAt: Date }

/** Tells whoever looks at a calendar that a visit takes a time, or leaves it; once the act that did it is committed. */
export async function tellVisit(
  { emit }: Pick<ClinicalContext, 'emit'>,
  type: 'slot.booked' | 'slot.freed',
  { specialistIds, startsAt, endsAt }: Visit,
): Promise<void> {
  const data = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
  for (const specialistId of specialistIds) await emit({ type, subjectIds: [specialistId], data })
}
