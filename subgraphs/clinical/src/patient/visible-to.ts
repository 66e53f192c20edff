import type { Actor } from '@platform/shared/actor'

/** Whoever may not read patients sees themselves alone, whichever way they came to ask. Row security narrows further. */
export const visibleTo = ({ permissions, principalId }: Actor) => {
  if (permissions.includes('patients:read')) return {}
  // No patient has this id, so nobody is found: a null would find every guest.
  return { humanId: principalId ?? '00000000-0000-0000-0000-000000000000' }
}
