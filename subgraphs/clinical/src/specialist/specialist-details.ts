import { conflict, invalid } from '@platform/shared/errors'
import { given } from '@platform/shared/given'
import { requiredText } from '@platform/shared/required-text'
import { timezoneOf } from '@platform/shared/timezone'
import type { ClinicalContext } from '../context.ts'
import { optionalText } from '../optional-text.ts'

type Given<T> = T | null | undefined

export type SpecialistDetails = {
  displayName?: Given<string>
  title?: Given<string>
  humanId?: Given<string>
  timezone?: Given<string>
  rank?: Given<number>
  acceptsBookings?: Given<boolean>
}

/** What was given of a specialist, checked, as the table keeps it. */
export async function specialistDetails(ctx: ClinicalContext, input: SpecialistDetails, except?: string) {
  if (input.rank != null && !(input.rank >= 1 && input.rank <= 1000)) throw invalid('1 to 1,000', 'rank')
  if (input.humanId != null) await refuseOthers(ctx, input.humanId, except)
  return given({
    displayName:
      input.displayName === undefined ? undefined : requiredText(input.displayName ?? '', 'displayName', 120),
    title: optionalText(input.title, 'title', 120),
    humanId: input.humanId,
    timezone: input.timezone == null ? undefined : timezoneOf(input.timezone),
    rank: input.rank ?? undefined,
    acceptsBookings: input.acceptsBookings ?? undefined,
  })
}

/** Refuses an account that is not of the clinic's staff, and one that is another specialist's. */
async function refuseOthers({ db }: ClinicalContext, humanId: string, except?: string) {
  const [row] = await db.$queryRaw<{ staff: boolean }[]>`SELECT clinical.is_of_staff(${humanId}::uuid) AS staff`
  if (!row?.staff) throw invalid('This is not the account of somebody on the staff', 'humanId')
  const taken = await db.specialist.findFirst({ where: { humanId, ...(except && { id: { not: except } }) } })
  if (taken) throw conflict(`This is the account of ${taken.displayName} already`, 'humanId')
}
