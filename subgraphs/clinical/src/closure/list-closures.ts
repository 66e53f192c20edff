import { connection } from '@platform/shared/connection'
import { dateFromLocal, localDate } from '@platform/shared/local-date'
import type { ClinicalContext } from '../context.ts'

type Page = { from: string; first: number; after?: string | null | undefined }

/** One page of the closures that are not over by a day, those that end first in front. */
export const listClosures = ({ db }: ClinicalContext, { from, ...page }: Page) =>
  connection(page, {
    rows: (take, after) =>
      db.closure.findMany({
        where: { lastDay: { gte: dateFromLocal(from) }, AND: behind(after) },
        orderBy: [{ lastDay: 'asc' }, { id: 'asc' }],
        take,
      }),
    key: ({ lastDay, id }) => [localDate(lastDay), id],
  })

function behind(after: (string | null)[] | null) {
  const [day, id] = after ?? []
  if (day == null || id == null) return []
  const lastDay = dateFromLocal(day)
  return [{ OR: [{ lastDay: { gt: lastDay } }, { lastDay, id: { gt: id } }] }]
}
