import { conflict } from '@platform/shared/errors'
import { given } from '@platform/shared/given'
import type { ClinicalContext } from '../context.ts'
import { current } from '../current.ts'
import { countSessions } from './count-sessions.ts'
import { expiryDay } from './expiry-day.ts'
import { findSessionPackage } from './find-session-package.ts'
import { lockSessionPackage } from './lock-session-package.ts'
import { refuseUncountable } from './prescribe-sessions.ts'

type Change = {
  sessionPackageId: string
  version: number
  sessions?: number | null | undefined
  expiresOn?: string | null | undefined
}

/** Changes how many sessions there are, and until when. Refuses fewer than are taken. */
export async function changeSessionPackage(ctx: ClinicalContext, { sessionPackageId: id, version, ...change }: Change) {
  await current(findSessionPackage(ctx, id), version, ['Sessions', 'sessionPackageId'])
  const sessions = change.sessions ?? undefined
  if (sessions !== undefined) {
    refuseUncountable(sessions)
    await lockSessionPackage(ctx, id)
    const { done, reserved } = await countSessions(ctx, id)
    if (sessions < done + reserved) throw conflict(`${done + reserved} of them are taken`, 'sessions')
  }
  const data = given({ sessions, expiresOn: expiryDay(change.expiresOn) })
  const changed = await ctx.db.sessionPackage.update({ where: { id, version }, data })
  await ctx.emit({ type: 'session_package.changed', subjectIds: [id], data: {} })
  return changed
}
