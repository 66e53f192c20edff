import { notFound } from '@platform/shared/errors'
import type { TenancyContext } from '../context.ts'
import { refuseClosed } from './location-status.ts'

/** Removes a location that was added by mistake. One that was closed has been in use, and stays. */
export async function removeLocation(ctx: TenancyContext, { locationId: id }: { locationId: string }) {
  const location = await ctx.db.location.findUnique({ where: { id } })
  if (!location) throw notFound('Location', 'locationId')
  refuseClosed(location)

  await ctx.db.location.update({ where: { id, version: location.version }, data: { deletedAt: ctx.now() } })
  await ctx.emit({ type: 'location.removed', subjectIds: [id], data: {} })
  return location
}
