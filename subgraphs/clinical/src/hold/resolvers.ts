import { mutation } from '@platform/shared/mutation'
import { subscription } from '@platform/shared/subscription'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { listNamedSpecialists } from '../schedule/list-named-specialists.ts'
import { readVisits } from '../schedule/read-visits.ts'
import { findSpecialist } from '../specialist/find-specialist.ts'
import { findSlotChange, SLOT_EVENTS } from './find-slot-change.ts'
import { whyNotHeld } from './hold-answer.ts'
import { holdSlot } from './hold-slot.ts'
import { releaseHold } from './release-hold.ts'
import { renewHold } from './renew-hold.ts'

export const resolvers = {
  Mutation: {
    holdSlot: mutation('outcome', (ctx, input) => holdSlot(ctx, input, readVisits)),
    renewHold: mutation('outcome', renewHold),
    releaseHold: mutation('outcome', releaseHold),
  },
  Subscription: {
    slotChanges: subscription({ events: SLOT_EVENTS, find: findSlotChange }),
  },
  HoldSlotPayload: {
    hold: ({ outcome }) => outcome?.hold ?? null,
    holdsAvailable: ({ outcome }, _, { redis }) => outcome?.holdsAvailable ?? redis.status === 'ready',
    nextSlots: ({ outcome }) => outcome?.nextSlots ?? [],
    userErrors: (payload) => whyNotHeld(payload),
  },
  RenewHoldPayload: {
    hold: ({ outcome }) => outcome?.hold ?? null,
    holdsAvailable: ({ outcome }, _, { redis }) => outcome?.holdsAvailable ?? redis.status === 'ready',
  },
  ReleaseHoldPayload: {
    isReleased: ({ outcome }) => outcome?.isReleased ?? false,
    holdsAvailable: ({ outcome }, _, { redis }) => outcome?.holdsAvailable ?? redis.status === 'ready',
  },
  SlotHold: {
    specialists: ({ specialistIds }, _, ctx) => listNamedSpecialists(ctx, specialistIds),
  },
  SlotChange: {
    specialist: ({ specialistId }, _, ctx) => findSpecialist(ctx, specialistId),
  },
} satisfies Resolvers
