import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aGateway } from '../testing/a-gateway.ts'
import { aRealGateway, type RealGateway } from '../testing/a-real-gateway.ts'
import { anOtlpCollector, type CollectedSpan, type OtlpCollector } from '../testing/otlp-collector.ts'

const ADMIT =
  'mutation Admit($input: AdmitPatientInput!) { admitPatient(input: $input) { patient { id } userErrors { message } } }'

describe.each(['local', 'http'] as const)('traces, subgraphs %s', (transport) => {
  let collector: OtlpCollector
  let gateway: RealGateway
  beforeAll(async () => {
    collector = await anOtlpCollector()
    gateway = await aRealGateway(transport, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint })
  })
  afterAll(async () => {
    await gateway.stop()
    await collector.stop()
  })

  /** The spans of one request, once all of them have arrived. */
  async function traceOf(requestId: unknown): Promise<CollectedSpan[]> {
    const root = () => collector.spans.find(({ attributes }) => attributes['platform.request_id'] === requestId)
    await expect.poll(root, { timeout: 10_000 }).toBeDefined()
    const ofTrace = () => collector.spans.filter(({ traceId }) => traceId === root()?.traceId)
    // Every process sends on its own time: all are here when each span's parent is, and nothing more comes.
    let seen = 0
    await expect
      .poll(
        () => {
          const [before, now] = [seen, ofTrace().length]
          seen = now
          return now === before && ofTrace().some(({ name }) => name.startsWith('INSERT'))
        },
        { timeout: 15_000, interval: 1_500 },
      )
      .toBe(true)
    return ofTrace()
  }

  test('follow a request through plan, subgraph and field to its statements, and hold nothing of what was said', async () => {
    const answer = await gateway.ask('admin@aurora.test', 'aurora', ADMIT, {
      input: { givenName: 'Zenobia', familyName: 'Quatrefoil' },
    })
    expect(answer.json().data.admitPatient.userErrors).toEqual([])
    const spans = await traceOf(answer.headers['x-request-id'])
    const parentOf = ({ parentSpanId }: CollectedSpan) => spans.find(({ spanId }) => spanId === parentSpanId)
    const wayTo = (span: CollectedSpan | undefined): string[] =>
      span === undefined ? [] : [...wayTo(parentOf(span)), span.name]
    const ways = spans.map(wayTo)

    expect(ways).toContainEqual(['mutation Admit', 'plan'])
    expect(ways).toContainEqual(['mutation Admit', 'fetch identity', 'execute identity', 'Query._session'])
    expect(ways).toContainEqual([
      'mutation Admit',
      'fetch clinical',
      'execute clinical',
      'Mutation.admitPatient',
      'INSERT clinical.patients',
    ])
    expect(ways.filter(([first]) => first !== 'mutation Admit')).toEqual([])

    const [request] = spans.filter(({ name }) => name === 'mutation Admit')
    expect(request).toMatchObject({
      service: 'gateway',
      kind: 2,
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'http.response.status_code': expect.anything(),
        'graphql.operation.type': 'mutation',
        'graphql.operation.name': 'Admit',
      },
    })
    const [execution] = spans.filter(({ name }) => name === 'execute clinical')
    expect(execution?.service).toBe(transport === 'http' ? 'subgraphs' : 'gateway')
    const [insert] = spans.filter(({ name }) => name === 'INSERT clinical.patients')
    expect(insert?.attributes['db.query.text']).toMatch(/^INSERT INTO "clinical"\."patients" .*VALUES \(.*\$1/)
    for (const body of collector.bodies) expect(body).not.toMatch(/Zenobia|Quatrefoil|admin@aurora/i)
  })

  test('say what failed, and tell of a client’s own trace without obeying it', async () => {
    const answer = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00' },
      payload: { query: 'query Hidden { me { role } }' },
    })
    const root = () =>
      collector.spans.find(({ attributes }) => attributes['platform.request_id'] === answer.headers['x-request-id'])
    await expect.poll(root, { timeout: 10_000 }).toMatchObject({
      name: 'query Hidden',
      attributes: {
        'error.type': 'UNAUTHENTICATED',
        'platform.client_trace_id': '0af7651916cd43dd8448eb211c80319c',
      },
    })
    expect(root()?.traceId).not.toBe('0af7651916cd43dd8448eb211c80319c')
  })
})

test('a collector that is away holds nothing up', async () => {
  const collector = await anOtlpCollector()
  await collector.stop()
  const gateway = await aGateway({ variables: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint } })
  expect((await gateway.graphql('{ ping }')).json()).toEqual({ data: { ping: 'pong' } })
  const began = performance.now()
  await gateway.stop()
  expect(performance.now() - began).toBeLessThan(6_000)
})
