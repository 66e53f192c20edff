import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { listTimeOff } from '../time-off/list-time-off.ts'
import { listDateHours, listWeeklyHours } from '../working-hours/list-hours.ts'
import { maySchedule } from '../working-hours/own-schedule.ts'
import { createSpecialist } from './create-specialist.ts'
import { findMySpecialist } from './find-my-specialist.ts'
import { findSpecialist } from './find-specialist.ts'
import { listServicesOf, listSpecialtiesOf, signatureOf } from './list-of-specialist.ts'
import { listSpecialists } from './list-specialists.ts'
import { removeSpecialist } from './remove-specialist.ts'
import { updateSpecialist } from './update-specialist.ts'

export const resolvers = {
  Query: {
    specialist: (_, { id }, ctx) => findSpecialist(ctx, id),
    specialists: (_, args, ctx) => listSpecialists(ctx, args),
    mySpecialist: (_, __, ctx) => findMySpecialist(ctx),
  },
  Mutation: {
    createSpecialist: mutation('specialist', createSpecialist),
    updateSpecialist: mutation('specialist', updateSpecialist),
    removeSpecialist: mutation('specialist', removeSpecialist),
  },
  Specialist: {
    __resolveReference: ({ id }, ctx) => findSpecialist(ctx, id),
    human: ({ humanId }) => (humanId ? { id: humanId } : null),
    signature: ({ id }, _, ctx) => signatureOf(ctx, id),
    specialties: ({ id }, _, ctx) => listSpecialtiesOf(ctx, id),
    services: ({ id }, _, ctx) => listServicesOf(ctx, id),
    weeklyHours: ({ id }, _, ctx) => listWeeklyHours(ctx, id),
    dateHours: ({ id }, args, ctx) => listDateHours(ctx, id, args),
    timeOff: ({ id }, args, ctx) => listTimeOff(ctx, id, args),
    canSchedule: (specialist, _, ctx) => maySchedule(ctx.actor, specialist),
  },
} satisfies Resolvers
