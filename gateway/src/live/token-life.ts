/** Node waits no longer than this; a token that lives longer is looked at again then. */
const LONGEST_MS = 2 ** 31 - 1

type Told = { warn(expiresAt: Date): void; expire(): void }

/** Follows a token to its end: a word a while before, and one when it is over. A renewed token starts anew. */
export function tokenLife(warningMs: number, { warn, expire }: Told) {
  let timer: NodeJS.Timeout | undefined
  let expiresAt: Date | null = null
  let isWarned = false

  const wait = () => {
    clearTimeout(timer)
    if (!expiresAt) return
    const left = expiresAt.getTime() - Date.now()
    if (left <= 0) return expire()
    if (!isWarned && left <= warningMs) {
      isWarned = true
      warn(expiresAt)
    }
    timer = setTimeout(wait, Math.min(isWarned ? left : left - warningMs, LONGEST_MS))
  }

  return {
    /** Null for what does not expire by itself, such as an API key. */
    begin(at: Date | null) {
      expiresAt = at
      isWarned = false
      wait()
    },
    expiresAt: () => expiresAt,
    stop: () => clearTimeout(timer),
  }
}
