import type { Actor } from '@platform/shared/actor'
import type { Asker } from './access/access-rules.ts'

const NOBODY: Asker = { isAuthenticated: false, scopes: new Set(), policies: new Set() }

/** Our permissions are the graph's scopes; a policy is met by the permission of its name. */
export function askerOf(actor: Actor | null): Asker {
  if (!actor || actor.kind === 'anonymous') return NOBODY
  const held = new Set(actor.permissions)
  return { isAuthenticated: true, scopes: held, policies: held }
}
