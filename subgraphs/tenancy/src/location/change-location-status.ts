import { notFound } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { refuseClosed, type LocationStatus } from './location-status.ts'

type Input = { locationId: string; status: LocationStatus }

/** Takes a location out of use or back into it, or closes it for good. The database stamps when, and keeps it closed. */
export async function changeLocationStatus(ctx: TenancyContext, { locationId: id, status }: Input) {
  const location = await ctx.db.location.findUnique({ where: { id } })
  if (!location) throw notFound('Location', 'locationId')
  refuseClosed(location)
  if (location.status === status) return location

  const changed = await ctx.db.location.update({ where: { id, version: location.version }, data: { status } })
  await ctx.emit({ type: 'location.status_changed', subjectIds: [id], data: { status } })
  return changed
}
