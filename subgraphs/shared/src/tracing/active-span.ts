import { AsyncLocalStorage } from 'node:async_hooks'
import type { Tracer } from './tracer.ts'

/**
 * The span under which something runs. Ambient, because what runs under it is Prisma's own machinery as often as our
 * code; entered only where there is a tracer, and nothing is decided by it.
 */
export const activeSpan = new AsyncLocalStorage<{ tracer: Tracer; traceparent: string }>()
