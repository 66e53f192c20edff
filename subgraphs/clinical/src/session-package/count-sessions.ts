import { loadById } from '@platform/shared/loader'
import { GIVES_BACK } from '../appointment/appointment-status.ts'
import type { ClinicalContext } from '../context.ts'

const COUNTS = Symbol('sessions by package')

export type SessionCount = { done: number; reserved: number }

/** How many sessions of a package took place and how many are booked. Those of all packages asked for together are counted together. */
export async function countSessions({ db, loaders }: ClinicalContext, sessionPackageId: string): Promise<SessionCount> {
  const read = async (ids: readonly string[]) => {
    const rows = await db.appointment.groupBy({
      by: ['sessionPackageId', 'status'],
      where: { sessionPackageId: { in: [...ids] }, status: { notIn: [...GIVES_BACK] } },
      _count: true,
    })
    return ids.map((id) => {
      const mine = rows.filter((row) => row.sessionPackageId === id)
      const sum = (isDone: boolean) =>
        mine.reduce((total, row) => ((row.status === 'done') === isDone ? total + row._count : total), 0)
      return { id, done: sum(true), reserved: sum(false) }
    })
  }
  return (await loadById(loaders, COUNTS, read, ({ id }) => id)(sessionPackageId)) ?? { done: 0, reserved: 0 }
}

/** How many can still be booked, never less than none. */
export const remainingOf = (sessions: number, { done, reserved }: SessionCount) =>
  Math.max(0, sessions - done - reserved)
