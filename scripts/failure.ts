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

type SystemError = Error & { code?: string; path?: string; address?: string; port?: number }

/** The error as something to act on, where its cause is one that happens to everybody; else undefined. */
export function actionable(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error
  if (!(error instanceof Error)) return undefined
  const { code, path, address, port, message }: SystemError = error
  // PostgreSQL's programs report a full disk in words, the server by a code of its own.
  if (code === 'ENOSPC' || code === '53100' || /No space left on device|Check free disk space/.test(message)) {
    return new Failure('The disk is full.', 'Free about 1 GB and try again.')
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new Failure(
      `${path ?? 'A file'} may not be touched by this user.`,
      'Was an earlier run made as root? Run this as root too, or start afresh: sudo npm run reset',
    )
  }
  if (code === 'ECONNREFUSED') {
    return new Failure(`Nothing answers at ${address}:${port}.`, 'Is npm start running, and ready?')
  }
  return undefined
}
