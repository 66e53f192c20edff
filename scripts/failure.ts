/** A failure the person at the keyboard can put right: what happened, and what to do. Shown without a stack. */
export class Failure extends Error {
  readonly advice: string

  constructor(message: string, advice: string) {
    super(message)
    this.advice = advice
  }
}

export function fail(message: string, advice: string): never {
  throw new Failure(message, advice)
}

const DISK_FULL = /ENOSPC|No space left on device/

/** The same error, told in a way to act on, where its cause is one that happens to everybody. */
export function explain(error: unknown, place: string): unknown {
  if (error instanceof Failure) return error
  if (DISK_FULL.test(String(error))) return new Failure(`The disk is full: ${place}`, 'Free about 1 GB and try again.')
  return error
}
