import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiSchemaOf } from '@platform/gateway/api-schema'
import { printSchema } from 'graphql'
import { root } from '../root.ts'

const SUPERGRAPH = 'gateway/supergraph.graphql'

/** The outputs of codegen.yml, those that name the supergraph with the schema that clients see of it. */
export function withApiSchema<Output>(outputs: Record<string, Output>): Record<string, Output> {
  const api = printSchema(apiSchemaOf(readFileSync(join(root, SUPERGRAPH), 'utf8')))
  return Object.fromEntries(
    Object.entries(outputs).map(([file, output]) => [file, isOfClient(output) ? { ...output, schema: api } : output]),
  )
}

const isOfClient = (output: unknown): output is { schema: string } =>
  typeof output === 'object' && output !== null && 'schema' in output && output.schema === SUPERGRAPH
