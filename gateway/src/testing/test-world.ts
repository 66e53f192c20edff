import { randomUUID } from 'node:crypto'
import type { Actor } from '@platform/shared/actor'
import type { RecordedEvent } from '../observe/security-events.ts'
import type { Refusal } from '../session/session.ts'

type Membership = { role: string; permissions: string[] }

export type TestPrincipal = {
  id: string
  kind: 'HUMAN' | 'SERVICE_ACCOUNT'
  name: string
  platformRole: string | null
  memberships: Map<string, Membership>
  partner: { slug: string; operations: string[]; ratePlan: string } | null
  /** What identity answers instead of a session. */
  refusal: Refusal | null
}

export type TestOrganization = { id: string; slug: string; name: string; hosts: string[]; isSuspended: boolean }

/** What the subgraphs of a test know, and what they were told. A test arranges and reads it directly. */
export type TestWorld = {
  organizations: { aurora: TestOrganization; pacifica: TestOrganization }
  /** By lookup key. */
  principals: Map<string, TestPrincipal>
  securityEvents: RecordedEvent[]
  /** How often tenancy was asked for a clinic, by the name it was asked for. */
  asked: string[]
  /** Patients that row security hides from everybody. */
  hidden: Set<string>
  /** As whom subscriptions were opened, in order. */
  openedBy: Actor[]
  /** Holds up whoever completes an event about this patient. */
  untilCompleted: (id: string) => Promise<void>
  /** Lets `slow` answer. */
  release: () => void
  untilReleased: Promise<void>
}

const anOrganization = (slug: string, hosts: string[]): TestOrganization => ({
  id: randomUUID(),
  slug,
  name: `Clinic ${slug}`,
  hosts,
  isSuspended: false,
})

export const aPrincipal = (name: string, given: Partial<TestPrincipal> = {}): TestPrincipal => ({
  id: randomUUID(),
  kind: 'HUMAN',
  name,
  platformRole: null,
  memberships: new Map(),
  partner: null,
  refusal: null,
  ...given,
})

export function aTestWorld(): TestWorld {
  const { promise: untilReleased, resolve: release } = Promise.withResolvers<void>()
  return {
    organizations: {
      aurora: anOrganization('aurora', ['clinic.aurora.example']),
      pacifica: anOrganization('pacifica', []),
    },
    principals: new Map(),
    securityEvents: [],
    asked: [],
    hidden: new Set(),
    openedBy: [],
    untilCompleted: async () => undefined,
    release,
    untilReleased,
  }
}
