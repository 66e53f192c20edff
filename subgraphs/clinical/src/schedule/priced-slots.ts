import type { Service } from '@platform/prisma/generated'
import type { Slot } from '../availability/slot.ts'
import { priceOf } from '../service/billing.ts'

/** A slot, and what the visit costs. */
export type PricedSlot = Slot & { price: { amountMinor: number; currency: string } }

/** The slots with what the visit costs, which is the same for all of them. */
export function pricedSlots(slots: readonly Slot[], service: Service): PricedSlot[] {
  const price = { amountMinor: priceOf(service, service.durationMinutes), currency: service.currency }
  return slots.map((slot) => ({ ...slot, price }))
}
