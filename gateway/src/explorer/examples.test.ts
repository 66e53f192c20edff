import { ApolloGateway } from '@apollo/gateway'
import { getOperationAST, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { costRules } from '../cost/cost-rules.ts'
import { operationCost } from '../cost/operation-cost.ts'
import { withoutSecurityLinks } from '../engine/security-links.ts'
import { documentRules } from '../limits/document-limits.ts'
import { ourSupergraph } from '../testing/our-supergraph.ts'
import { readExamples } from './examples.ts'

test('every example fits the graph as it is today, and its limits', async () => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
  const supergraph = await ourSupergraph()
  const gateway = new ApolloGateway({ supergraphSdl: withoutSecurityLinks(supergraph), logger: silent })
  const { schema } = await gateway.load()
  await gateway.stop()

  const rules = costRules(supergraph)
  const costOf = (query: string) => {
    const document = parse(query)
    const operation = getOperationAST(document)
    if (!operation) throw new Error('An example without an operation')
    return operationCost(rules, document, operation, {}).cost
  }
  // What the graph itself says of it: five for the search, then an edge and a node a patient.
  expect(costOf('{ patients(first: 100) { edges { node { id } } } }')).toBe(5 + 2 * 100)
  expect(costOf('{ tiers { id } }')).toBe(5)

  const examples = await readExamples()
  expect(examples).toHaveLength(3)
  for (const { query } of examples) {
    expect(validate(schema, parse(query)), query).toEqual([])
    expect(validate(schema, parse(query), documentRules), query).toEqual([])
    expect(costOf(query), query).toBeLessThan(200)
  }
})
