const FAILURES_TO_OPEN = 5
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

export type Breaker = {
  /** False while a subgraph that kept failing is left alone. After each pause one call may try it. */
  allows(): boolean
  succeeded(): void
  failed(): void
  /** The call ended for another reason and says nothing about the subgraph. */
  abandoned(): void
}

/** Spares a subgraph that is down the calls, and the callers the wait. */
export function breaker(now: () => number = Date.now): Breaker {
  let failures = 0
  let pause = FIRST_PAUSE_MS
  let closedUntil = 0
  let isTrying = false
  return {
    allows: () => {
      if (failures < FAILURES_TO_OPEN) return true
      if (isTrying || now() < closedUntil) return false
      isTrying = true
      return true
    },
    succeeded: () => {
      failures = 0
      pause = FIRST_PAUSE_MS
      isTrying = false
    },
    failed: () => {
      failures += 1
      if (failures < FAILURES_TO_OPEN) return
      if (isTrying) pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      isTrying = false
      closedUntil = now() + pause
    },
    abandoned: () => {
      isTrying = false
    },
  }
}
