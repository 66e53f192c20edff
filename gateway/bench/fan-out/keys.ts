import { createHash } from 'node:crypto'

/** An API key for each principal of a measurement, the same in every process. */
export const keyOf = (number: number): string =>
  `ck_bench_${createHash('sha256').update(`principal ${number}`).digest('base64url')}`
