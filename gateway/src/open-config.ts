import { z } from 'zod'
import { ConfigurationError } from './config.ts'
import { isLoopback } from './loopback.ts'

/** What a gateway needs that signs nobody in: the graph, and a place on this machine. */
export type OpenConfig = { host: string; port: number; logLevel: string; supergraph: string }

const Environment = z.object({
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine(isLoopback, 'AUTH_MODE is none, but HOST is not a loopback address: everybody could ask everything.'),
  PORT: z.coerce.number({ error: 'PORT is not a number.' }).int().min(0).max(65_535).default(9000),
  NODE_ENV: z
    .string()
    .optional()
    .refine((mode) => mode !== 'production', 'AUTH_MODE is none, which production refuses.'),
  LOG_LEVEL: z.string().default('info'),
  SUPERGRAPH: z
    .string({ error: 'SUPERGRAPH is missing: AUTH_MODE none serves another graph, never the clinics’.' })
    .min(1),
})

/** Reads the environment of a gateway over a foreign supergraph, without authentication. */
export function readOpenConfig(variables: Record<string, string | undefined>): OpenConfig {
  const parsed = Environment.safeParse(variables)
  if (!parsed.success) throw new ConfigurationError(parsed.error.issues.map(({ message }) => message))
  const { HOST: host, PORT: port, LOG_LEVEL: logLevel, SUPERGRAPH: supergraph } = parsed.data
  return { host, port, logLevel, supergraph }
}
