import type { AdminClient } from '@platform/prisma/admin-client'

/** The clinics that are at work, and their zones: for whoever plans what is done at all of them. */
export const activeClinics = (admin: AdminClient) =>
  admin.organization.findMany({ where: { status: 'active', deletedAt: null }, select: { id: true, timezone: true } })
