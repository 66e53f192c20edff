import { activeSpan } from './active-span.ts'
import type { SpanStart, Tracer } from './tracer.ts'

/** Runs `act` under a span of its own, which has failed when it throws or when `hasFailed` says so of what it returns. */
export function traced<T>(
  tracer: Tracer,
  name: string,
  options: SpanStart,
  act: () => Promise<T>,
  hasFailed: (result: T) => boolean = () => false,
): Promise<T> {
  const span = tracer.start(name, options)
  return activeSpan.run({ tracer, traceparent: span.traceparent }, async () => {
    try {
      const result = await act()
      span.end({ hasFailed: hasFailed(result) })
      return result
    } catch (error) {
      span.end({ hasFailed: true })
      throw error
    }
  })
}
