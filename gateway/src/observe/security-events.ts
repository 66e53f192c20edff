import type { Logger } from 'pino'
import { describeError } from './describe-error.ts'
import type { Metrics } from './metrics.ts'

export type SecurityEvent = {
  kind: 'AUTHENTICATION_FAILED' | 'ACCESS_DENIED' | 'RATE_LIMITED'
  organizationId: string | null
  principalId: string | null
  clientIp: string | null
  requestId: string
  /** One word of ours. Never what a caller wrote. */
  detail: string
}

export type RecordedEvent = SecurityEvent & { occurredAt: string }

export type SecurityEvents = {
  record(event: SecurityEvent): void
  /** Sends what is left. */
  close(): Promise<void>
}

const FLUSH_MS = 1_000
const BATCH = 100
const KEPT = 5_000

/**
 * Hands security events to telemetry in the background, so that no request waits for them. Keeps a bounded number
 * while telemetry is away, then drops the oldest and counts them. What telemetry refuses is not offered twice.
 */
export function openSecurityEvents(
  send: (events: readonly RecordedEvent[]) => Promise<'recorded' | 'refused'>,
  { log, metrics }: { log: Logger; metrics: Metrics },
): SecurityEvents {
  let waiting: RecordedEvent[] = []
  let sending: Promise<void> | null = null

  const drop = (count: number) => {
    if (count <= 0) return
    waiting = waiting.slice(count)
    metrics.securityEventsDropped.inc(count)
  }

  async function sendBatch(): Promise<boolean> {
    const batch = waiting.slice(0, BATCH)
    if (batch.length === 0) return false
    waiting = waiting.slice(batch.length)
    try {
      if ((await send(batch)) === 'refused') metrics.securityEventsDropped.inc(batch.length)
      return true
    } catch (error) {
      waiting = [...batch, ...waiting]
      drop(waiting.length - KEPT)
      log.warn({ ...describeError(error), count: waiting.length }, 'security events wait for telemetry')
      return false
    }
  }

  const flush = () => (sending ??= sendAll().finally(() => (sending = null)))
  async function sendAll(): Promise<void> {
    while (await sendBatch());
  }

  const timer = setInterval(() => void flush(), FLUSH_MS)
  timer.unref()

  return {
    record(event) {
      waiting.push({ ...event, occurredAt: new Date().toISOString() })
      drop(waiting.length - KEPT)
    },
    async close() {
      clearInterval(timer)
      await flush()
      drop(waiting.length)
    },
  }
}
