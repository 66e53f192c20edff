'use client'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useState } from 'react'
import type { FreeSlotFragment, HoldSlotInput, KeptSlotFragment } from '../gql/graphql.ts'
import { useHoldSlotMutation, useRenewHoldMutation } from '../gql/hooks.ts'
import { releaseHold } from './release-hold.ts'
import { useLeaving } from './use-leaving.ts'

/** What came of choosing a time: it is kept, it is free but nothing is kept at the moment, or somebody was faster. */
type Choice = { is: 'kept' } | { is: 'unkept' } | { is: 'taken'; nextSlots: FreeSlotFragment[] } | { is: 'failed' }

/** The one slot a visitor keeps while they book. Given back when they go. */
export function useHold() {
  const [hold, setHold] = useState<KeptSlotFragment | null>(null)
  const [, holdSlot] = useHoldSlotMutation()
  const [, renewHold] = useRenewHoldMutation()
  const { act, isBusy } = useAct()
  useLeaving(hold?.token ?? null, releaseHold)

  async function take(input: HoldSlotInput): Promise<Choice> {
    const { data } = await act(holdSlot({ input: { ...input, holdToken: hold?.token ?? null } }))
    const answer = data?.holdSlot
    if (!answer) return { is: 'failed' }
    setHold(answer.hold)
    if (answer.hold) return { is: 'kept' }
    if (answer.userErrors.length === 0 && !answer.holdsAvailable) return { is: 'unkept' }
    return { is: 'taken', nextSlots: answer.nextSlots }
  }

  /** As long again, if it still was there. */
  async function renew() {
    if (!hold) return
    const { data } = await act(renewHold({ input: { token: hold.token } }))
    if (data?.renewHold.hold) setHold(data.renewHold.hold)
  }

  /** Gives it back. One that a booking has used up is not there to be given back, which is as well. */
  const letGo = () => setHold(null)
  return { hold, take, renew, letGo, isBusy }
}
