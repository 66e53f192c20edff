import type { Tier } from '@platform/prisma/generated'
import { z } from 'zod'

const Limits = z.record(z.string(), z.int().nonnegative())

/** How much a plan allows, by key. */
export const tierLimits = ({ limits }: Tier) =>
  Object.entries(Limits.parse(limits))
    .map(([key, maximum]) => ({ key, maximum }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
