import type { UserError } from '@platform/shared/error-mapping'
import type { HoldOutcome } from './hold-slot.ts'
import type { releaseHold } from './release-hold.ts'
import type { renewHold } from './renew-hold.ts'

type Answer<T> = { outcome: T | null; userErrors: UserError[] }

export type HoldSlotAnswer = Answer<HoldOutcome>
export type RenewHoldAnswer = Answer<Awaited<ReturnType<typeof renewHold>>>
export type ReleaseHoldAnswer = Answer<Awaited<ReturnType<typeof releaseHold>>>

const TAKEN = {
  code: 'CONFLICT',
  message: 'This time is not to be had any more',
  path: ['start'],
} satisfies UserError

/** A slot that is taken comes with others in its place; so it is no refusal that undoes the act, and is worded here. */
export const whyNotHeld = ({ outcome, userErrors }: HoldSlotAnswer): UserError[] =>
  outcome?.isTaken ? [TAKEN] : userErrors
