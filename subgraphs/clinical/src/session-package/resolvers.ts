import { localDate } from '@platform/shared/local-date'
import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { findBundle } from '../bundle/find-bundle.ts'
import { findPatient } from '../patient/find-patient.ts'
import { findService } from '../service/find-service.ts'
import { changeSessionPackage } from './change-session-package.ts'
import { countSessions, remainingOf } from './count-sessions.ts'
import { findSessionPackage } from './find-session-package.ts'
import { listSessionPackagesOfPatient } from './list-of-patient.ts'
import { listVisitsOfPackage } from './list-visits-of-package.ts'
import { prescribeSessions } from './prescribe-sessions.ts'
import { sellBundle } from './sell-bundle.ts'

export const resolvers = {
  Query: {
    sessionPackage: (_, { id }, ctx) => findSessionPackage(ctx, id),
  },
  Mutation: {
    prescribeSessions: mutation('sessionPackage', prescribeSessions),
    sellBundle: mutation('sessionPackages', sellBundle),
    changeSessionPackage: mutation('sessionPackage', changeSessionPackage),
  },
  SessionPackage: {
    __resolveReference: ({ id }, ctx) => findSessionPackage(ctx, id),
    patient: ({ patientId }, _, ctx) => findPatient(ctx, patientId),
    service: ({ serviceId }, _, ctx) => findService(ctx, serviceId),
    bundle: ({ bundleId }, _, ctx) => (bundleId ? findBundle(ctx, bundleId) : null),
    done: async ({ id }, _, ctx) => (await countSessions(ctx, id)).done,
    reserved: async ({ id }, _, ctx) => (await countSessions(ctx, id)).reserved,
    remaining: async ({ id, sessions }, _, ctx) => remainingOf(sessions, await countSessions(ctx, id)),
    expiresOn: ({ expiresOn }) => localDate(expiresOn),
    appointments: ({ id }, _, ctx) => listVisitsOfPackage(ctx, id),
  },
  Patient: {
    sessionPackages: ({ id }, _, ctx) => listSessionPackagesOfPatient(ctx, id),
  },
  Appointment: {
    sessionPackage: ({ sessionPackageId }, _, ctx) =>
      sessionPackageId ? findSessionPackage(ctx, sessionPackageId) : null,
  },
} satisfies Resolvers
