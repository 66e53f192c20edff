import { ApolloGateway } from '@apollo/gateway'
import { parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { composeSupergraph } from '../compose.ts'
import { withoutSecurityLinks } from '../engine/security-links.ts'
import { documentRules } from '../limits/document-limits.ts'
import { readExamples } from './examples.ts'

test('every example fits the graph as it is today, and its limits', async () => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
  const { supergraph } = await composeSupergraph()
  const gateway = new ApolloGateway({ supergraphSdl: withoutSecurityLinks(supergraph), logger: silent })
  const { schema } = await gateway.load()
  await gateway.stop()

  const examples = await readExamples()
  expect(examples).toHaveLength(3)
  for (const { query } of examples) {
    expect(validate(schema, parse(query)), query).toEqual([])
    expect(validate(schema, parse(query), documentRules), query).toEqual([])
  }
})
