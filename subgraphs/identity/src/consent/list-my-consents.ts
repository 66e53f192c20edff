import { connection } from '@platform/shared/connection'
import { invalid } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import { ownHumanId } from '../human/own-human.ts'

/** All that somebody ever said, newest first. */
export function listMyConsents(
  { db, actor }: IdentityContext,
  page: { first: number; after?: string | null | undefined },
) {
  const humanId = ownHumanId(actor)
  return connection(
    page,
    {
      rows: (take, after) =>
        db.consent.findMany({
          where: { humanId, ...(after && { sequence: { lt: place(after[0]) } }) },
          orderBy: { sequence: 'desc' },
          take,
        }),
      key: ({ sequence }) => [sequence.toString()],
    },
    1,
  )
}

function place(value: string | null | undefined): bigint {
  if (!value || !/^\d{1,18}$/.test(value)) throw invalid('This cursor is not one of this list', 'after')
  return BigInt(value)
}
