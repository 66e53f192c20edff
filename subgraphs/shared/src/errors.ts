/** A refusal the caller can understand. Thrown by domain functions; rendered only in `error-mapping.ts`. */
export class DomainError extends Error {
  readonly code: 'INVALID' | 'CONFLICT' | 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED'
  /** The input field at fault. Not named `path`: GraphQL takes any error with a `path` for one of its own. */
  readonly inputPath: readonly string[]

  constructor(code: DomainError['code'], message: string, inputPath: readonly string[] = []) {
    // An answer and no fault: nobody asks where in the code it was given, and GraphQL would have that written out each time.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(message)
    Error.stackTraceLimit = stackTraceLimit
    this.code = code
    this.inputPath = inputPath
  }
}

export const invalid = (message: string, ...path: string[]) => new DomainError('INVALID', message, path)
export const conflict = (message: string, ...path: string[]) => new DomainError('CONFLICT', message, path)
export const notFound = (what: string, ...path: string[]) => new DomainError('NOT_FOUND', `${what} not found`, path)
export const forbidden = (message: string) => new DomainError('FORBIDDEN', message)
export const unauthenticated = (message: string) => new DomainError('UNAUTHENTICATED', message)
