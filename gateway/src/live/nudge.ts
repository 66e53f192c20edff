/** Wakes one waiter; a nudge while nobody waits is kept for the next. */
export function nudger() {
  let isNudged = false
  let wake: (() => void) | undefined
  return {
    nudge() {
      isNudged = true
      wake?.()
    },
    wait(waiter: () => void) {
      wake = waiter
      if (isNudged) waiter()
    },
    isNudged: () => isNudged,
    /** Takes the nudge back: what it was for is being done. */
    settle() {
      isNudged = false
    },
  }
}
