const FRAME = /^at .*:\d+:\d+\)?$/
const WORD = /^[A-Za-z0-9_.]{1,60}$/

const word = (value: unknown) => (typeof value === 'string' && WORD.test(value) ? value : undefined)

function framesOf({ stack = '', message }: Error): string[] {
  const afterMessage = stack.slice(stack.indexOf(message) + message.length)
  return afterMessage
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => FRAME.test(line))
    .slice(0, 8)
}

/** What a log may know of an error: its kind and where it was raised. Its message may quote a patient, so it stays out. */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { errorName: typeof error }
  return {
    errorName: word(error.name),
    errorCode: 'code' in error ? word(error.code) : undefined,
    errorAt: framesOf(error),
    errorCause: depth < 3 && error.cause instanceof Error ? describeError(error.cause, depth + 1) : undefined,
  }
}
