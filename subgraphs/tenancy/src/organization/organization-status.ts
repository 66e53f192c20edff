import { conflict } from '@platform/shared/errors'

export type OrganizationStatus = 'draft' | 'active' | 'suspended'

/** Every way from one status to another. There is no other: a draft is never suspended, and nothing becomes a draft again. */
const TRANSITIONS = {
  activate: { from: 'draft', to: 'active', done: 'activated' },
  suspend: { from: 'active', to: 'suspended', done: 'suspended' },
  reinstate: { from: 'suspended', to: 'active', done: 'reinstated' },
} as const satisfies Record<string, { from: OrganizationStatus; to: OrganizationStatus; done: string }>
export type OrganizationTransition = keyof typeof TRANSITIONS

/** The status an act leads to. Refuses it from any other status than the one it starts from. */
export function statusAfter(act: OrganizationTransition, status: string): OrganizationStatus {
  const { from, to, done } = TRANSITIONS[act]
  if (status === from) return to
  throw conflict(`Only a clinic that is ${from} can be ${done}; this one is ${status}`, 'organizationId')
}
