import { setTimeout as pause } from 'node:timers/promises'
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags, type Context } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { Tracer } from './tracer.ts'

const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT } as const
const TRACEPARENT = /^[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})$/

/** A collector that is away may hold up an ending process so long, and no longer. */
const LAST_MS = 3_000

function contextOf(traceparent: string | undefined): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent ?? '') ?? []
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true })
}

type Options = {
  service: string
  endpoint: string
  /** Of the traces that begin here. */
  share: number
}

/** OpenTelemetry's SDK, in bits as small as our own. Nothing of it is global, so that two can live in one process. */
export function otlpTracer({ service, endpoint, share }: Options): Tracer {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: 1_000 })],
  })
  const tracer = provider.getTracer('platform')

  return {
    start: (name, { kind, parent, attributes = {}, begun } = {}) => {
      const span = tracer.startSpan(
        name,
        {
          attributes,
          ...(kind && { kind: KINDS[kind] }),
          ...(begun !== undefined && { startTime: performance.timeOrigin + begun }),
        },
        contextOf(parent),
      )
      const { traceId, spanId, traceFlags } = span.spanContext()
      return {
        traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
        end: ({ name: lateName, hasFailed, attributes: late } = {}) => {
          if (lateName !== undefined) span.updateName(lateName)
          if (late) span.setAttributes(late)
          if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR })
          span.end()
        },
      }
    },
    close: () => Promise.race([provider.shutdown(), pause(LAST_MS, undefined, { ref: false })]).catch(() => undefined),
  }
}
