import { conflict, notFound } from '@platform/shared/errors'
import type { ClinicalContext } from '../context.ts'
import { expiryDay } from './expiry-day.ts'

type Sale = { patientId: string; bundleId: string; expiresOn?: string | null | undefined }

/** Gives a patient the visits of a bundle. What was sold stays what it was when the bundle changes. */
export async function sellBundle(ctx: ClinicalContext, { patientId, bundleId, expiresOn }: Sale) {
  if (!(await ctx.db.patient.findUnique({ where: { id: patientId } }))) throw notFound('Patient', 'patientId')
  const bundle = await ctx.db.bundle.findUnique({ where: { id: bundleId }, include: { services: true } })
  if (!bundle) throw notFound('Bundle', 'bundleId')
  if (!bundle.isActive) throw conflict('This bundle is not sold at present', 'bundleId')
  if (bundle.services.length === 0) throw conflict('There are no visits in this bundle', 'bundleId')
  const added = await ctx.db.sessionPackage.createManyAndReturn({
    data: bundle.services.map(({ serviceId, visits }) => ({
      patientId,
      bundleId,
      serviceId,
      sessions: visits,
      expiresOn: expiryDay(expiresOn) ?? null,
    })),
  })
  for (const { id } of added) await ctx.emit({ type: 'session_package.added', subjectIds: [id], data: {} })
  return added
}
