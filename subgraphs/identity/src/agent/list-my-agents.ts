import { connection } from '@platform/shared/connection'
import type { IdentityContext } from '../context.ts'
import { ownHumanId } from '../human/own-human.ts'

/** The agents the asker answers for, newest first: ids are made in order of time. */
export function listMyAgents(
  { db, actor }: IdentityContext,
  page: { first: number; after?: string | null | undefined },
) {
  const operatorId = ownHumanId(actor)
  return connection(
    page,
    {
      rows: (take, after) =>
        db.agent.findMany({
          where: { operatorId, ...(after?.[0] && { id: { lt: after[0] } }) },
          include: { principal: true },
          orderBy: { id: 'desc' },
          take,
        }),
      key: ({ id }) => [id],
    },
    1,
  )
}
