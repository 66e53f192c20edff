import { z } from 'zod'
import type { Tracer } from './tracer.ts'

const Environment = z.object({
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  OTEL_SERVICE_NAME: z.string().optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
})

/** A tracer that sends OTLP over HTTP. None, and not even its code loaded, unless an endpoint is configured. */
export async function openTracer(
  service: string,
  variables: Record<string, string | undefined>,
): Promise<Tracer | null> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER_ARG } = Environment.parse(variables)
  if (OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return null
  const { otlpTracer } = await import('./otlp-tracer.ts')
  return otlpTracer({
    service: OTEL_SERVICE_NAME ?? service,
    endpoint: OTEL_EXPORTER_OTLP_ENDPOINT,
    share: OTEL_TRACES_SAMPLER_ARG,
  })
}
