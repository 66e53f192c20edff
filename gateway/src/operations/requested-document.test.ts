import { describe, expect, test } from 'vitest'
import type { Partner } from '../partner/partner.ts'
import { hashOf } from './hash-of.ts'
import type { Asking } from './may-run.ts'
import { readPublished } from './published-operation.ts'
import { requestedDocument, type OperationsMode } from './requested-document.ts'
import type { ServedOperation } from './served-operations.ts'

const OURS = 'query Screen { ping }'
const FREE = 'query Free { ping }'

const published = new Map(
  [
    ['clinics.front.graphql', 'public', ''],
    ['patients.list.graphql', 'partners', ''],
    ['results.list.graphql', 'demo-lab', ''],
    ['old.list.graphql', 'partners', '# deprecated: 2026-01-01\n# sunset: 2026-06-01\n'],
  ].map(([file = '', audience, more]) => {
    const text = `# doc: What it does.\n# version: 1\n# audience: ${audience}\n${more}query Q { ${file.split('.')[0]} }`
    const operation = readPublished(file, text)
    return [operation.name, operation as ServedOperation]
  }),
)
const sourceOf = (name: string) => published.get(name)?.source ?? ''

const visitor: Asking = { partner: null, actor: null }
const terms = (operations: string[], slug = 'demo-lab'): Partner => ({ slug, operations, ratePlan: 'TRIAL' })
const partner = (operations: string[], slug?: string): Asking => ({ partner: terms(operations, slug), actor: null })
const staff = (...permissions: string[]): Asking => ({
  partner: null,
  actor: {
    kind: 'human',
    principalId: 'a',
    organizationId: 'b',
    role: 'admin',
    permissions,
    session: { kind: 'normal', id: null },
    onBehalfOf: null,
    requestId: 'c',
    clientIp: null,
    lookupKey: null,
  },
})

function documents(mode: OperationsMode) {
  const reported: [string, string][] = []
  const find = requestedDocument({
    mode,
    registered: (hash) => (hash === hashOf(OURS) ? OURS : undefined),
    published: (id) => published.get(id) ?? [...published.values()].find(({ hash }) => hash === id),
    report: (...args) => void reported.push(args),
    now: () => new Date('2026-11-21'),
  })
  return { find, reported }
}

const refusal = (act: () => unknown) => {
  try {
    return { ran: act() }
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code
  }
}

describe.each(['any', 'log', 'registered'] as const)('in mode %s', (mode) => {
  test('a registered document runs by its hash, however it is spelt, and by its text', () => {
    const { find, reported } = documents(mode)
    const hash = hashOf(OURS)
    for (const sent of [
      { id: hash },
      { documentId: `sha256:${hash}` },
      { id: hash.toUpperCase() },
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
      { query: OURS },
      { query: OURS, id: hash },
    ])
      expect(find(sent, visitor), JSON.stringify(sent)).toBe(OURS)
    expect(reported).toEqual([])
  })

  test('a hash that nobody registered is not found; with its text it is a free document, and stays one', () => {
    const { find } = documents(mode)
    const sha256Hash = hashOf(FREE)
    const both = { query: FREE, extensions: { persistedQuery: { version: 1, sha256Hash } } }
    expect(refusal(() => find({ id: sha256Hash }, visitor))).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(refusal(() => find(both, visitor))).toEqual(
      mode === 'registered' ? 'OPERATION_NOT_REGISTERED' : { ran: FREE },
    )
    expect(refusal(() => find({ id: sha256Hash }, visitor))).toBe('PERSISTED_QUERY_NOT_FOUND')
  })

  test('a request that names two documents is refused', () => {
    const { find } = documents(mode)
    for (const sent of [
      { id: hashOf(OURS), documentId: hashOf(FREE) },
      { query: FREE, id: hashOf(OURS) },
    ])
      expect(refusal(() => find(sent, visitor))).toBe('BAD_REQUEST')
  })

  test('a partner runs what is published to it, by name or hash, and nothing else', () => {
    const { find } = documents(mode)
    const asking = partner(['patients.list', 'results.list', 'old.list', 'nothing.there'])
    for (const name of ['clinics.front', 'patients.list', 'results.list']) {
      expect(find({ id: name }, asking)).toBe(sourceOf(name))
      expect(find({ documentId: hashOf(sourceOf(name)) }, asking)).toBe(sourceOf(name))
    }
    for (const sent of [
      {},
      { query: FREE },
      { query: OURS },
      { query: '{ __schema { types { name } } }' },
      { query: sourceOf('patients.list') },
      { query: sourceOf('patients.list'), id: hashOf(sourceOf('patients.list')) },
      { id: hashOf(OURS) },
      { id: 'nothing.there' },
      { extensions: { persistedQuery: { sha256Hash: hashOf(FREE) } }, query: FREE },
    ])
      expect(
        refusal(() => find(sent, asking)),
        JSON.stringify(sent),
      ).toBe('FORBIDDEN')
    expect(refusal(() => find({ id: 'old.list' }, asking))).toBe('GONE')
  })

  test('what its clinic has not published to it, or is meant for others, a partner cannot run', () => {
    const { find } = documents(mode)
    expect(refusal(() => find({ id: 'patients.list' }, partner(['results.list'])))).toBe('FORBIDDEN')
    expect(refusal(() => find({ id: 'results.list' }, partner(['results.list'], 'other-lab')))).toBe('FORBIDDEN')
  })

  test('what is published to partners is found by those who publish it, and by no others', () => {
    const { find } = documents(mode)
    expect(find({ id: 'patients.list' }, staff('service_accounts:manage'))).toBe(sourceOf('patients.list'))
    for (const asking of [visitor, staff('patients:read')])
      expect(refusal(() => find({ id: 'patients.list' }, asking))).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(find({ id: 'clinics.front' }, visitor)).toBe(sourceOf('clinics.front'))
  })

  test('whoever names nothing, or nothing that can be read, is left to the reader of the request', () => {
    const { find } = documents(mode)
    for (const sent of [{}, { query: '' }, [{ query: FREE }], null, 'text']) expect(find(sent, visitor)).toBeNull()
  })

  test('a request in which part of what names the document cannot be read is refused whole', () => {
    const { find } = documents(mode)
    for (const odd of [{ id: 7 }, { documentId: ['a'] }, { extensions: 'x' }, { extensions: { persistedQuery: 1 } }])
      expect(
        refusal(() => find({ query: FREE, ...odd }, visitor)),
        JSON.stringify(odd),
      ).toBe('BAD_REQUEST')
    expect(refusal(() => find({ query: [FREE] }, visitor))).toBe('BAD_REQUEST')
  })
})

test('unknown documents run where any may, are told of in between, and are refused where all are registered', () => {
  const outcomes = (['any', 'log', 'registered'] as const).map((mode) => {
    const { find, reported } = documents(mode)
    return [refusal(() => find({ query: FREE }, visitor)), reported]
  })
  expect(outcomes).toEqual([
    [{ ran: FREE }, []],
    [{ ran: FREE }, [[hashOf(FREE), 'run']]],
    ['OPERATION_NOT_REGISTERED', [[hashOf(FREE), 'refused']]],
  ])
})
