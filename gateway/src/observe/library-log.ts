import type { Logger } from 'pino'

type LibraryLogger = Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void>

/** The part of a library's sentence before its first colon or line end: what follows may quote a request. */
const opening = (message: unknown) => String(message).split(/[:\n]/, 1)[0]?.slice(0, 80) ?? ''

/** A logger to hand to Apollo, which writes whole sentences of its own making. */
export const libraryLog = (log: Logger, source: string): LibraryLogger => ({
  debug: () => undefined,
  info: (message) => log.debug({ source, reason: opening(message) }, 'a library reports'),
  warn: (message) => log.warn({ source, reason: opening(message) }, 'a library warns'),
  error: (message) => log.error({ source, reason: opening(message) }, 'a library failed'),
})
