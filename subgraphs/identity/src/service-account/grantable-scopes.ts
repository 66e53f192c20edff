import { PERMISSIONS } from '@platform/prisma/system-roles'
import { invalid } from '@platform/shared/errors'

/** A key that could make keys would outlive its own revocation. */
const NEVER_A_SCOPE = 'service_accounts:manage'

/**
 * The scopes, each once. Refuses what is no permission, what no key may hold, and what whoever asks does not hold
 * themselves: nobody gets more through a program than they have.
 */
export function grantableScopes(asked: readonly string[], held: readonly string[]): string[] {
  const scopes = [...new Set(asked)]
  if (scopes.length === 0) throw invalid('A service account without scopes can do nothing', 'scopes')
  for (const scope of scopes) {
    if (!PERMISSIONS.some((permission) => permission === scope))
      throw invalid(`There is no permission ${scope}`, 'scopes')
    if (scope === NEVER_A_SCOPE) throw invalid(`No key may hold ${scope}`, 'scopes')
    if (!held.includes(scope)) throw invalid(`You do not hold ${scope} yourself`, 'scopes')
  }
  return scopes
}
