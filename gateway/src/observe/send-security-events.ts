import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Subgraph } from '../engine/subgraph.ts'
import type { InternalCall } from '../session/internal-call.ts'
import type { RecordedEvent } from './security-events.ts'

const RECORD = /* GraphQL */ `
  mutation RecordSecurityEvents($input: _RecordSecurityEventsInput!) {
    _recordSecurityEvents(input: $input) {
      recorded
    }
  }
`

/** Throws while telemetry is out of reach; a refusal is final, since the same events would be refused again. */
export const sendSecurityEvents =
  (telemetry: Subgraph, call: InternalCall) =>
  async (events: readonly RecordedEvent[]): Promise<'recorded' | 'refused'> => {
    try {
      await call(telemetry, RECORD, { input: { events } }, { requestId: randomUUID(), clientIp: null })
      return 'recorded'
    } catch (error) {
      if (error instanceof GraphQLError) throw error
      return 'refused'
    }
  }
