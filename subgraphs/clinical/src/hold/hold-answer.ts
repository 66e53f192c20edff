import type { DomainError } from '@platform/shared/errors'
import type { HoldOutcome } from './hold-slot.ts'
import type { releaseHold } from './release-hold.ts'
import type { renewHold } from './renew-hold.ts'

/** A refusal the asker can act on, as data. */
type Refusal = Pick<DomainError, 'message'> & {
  code: Exclude<DomainError['code'], 'FORBIDDEN' | 'UNAUTHENTICATED'>
  path: string[]
}
type Answer<T> = { outcome: T | null; userErrors: Refusal[] }

export type HoldSlotAnswer = Answer<HoldOutcome>
export type RenewHoldAnswer = Answer<Awaited<ReturnType<typeof renewHold>>>
export type ReleaseHoldAnswer = Answer<Awaited<ReturnType<typeof releaseHold>>>

const TAKEN = {
  code: 'CONFLICT',
  message: 'This time is not to be had any more',
  path: ['start'],
} satisfies Refusal

/** A slot that is taken comes with others in its place; so it is no refusal that undoes the act, and is worded here. */
export const whyNotHeld = ({ outcome, userErrors }: HoldSlotAnswer): Refusal[] =>
  outcome?.isTaken ? [TAKEN] : userErrors
