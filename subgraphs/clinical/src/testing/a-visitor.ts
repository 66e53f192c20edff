import { anonymous } from '@platform/shared/testing/actor-of'
import type { World } from '@platform/shared/testing/world'

let visitors = 0

/** Somebody from the street on a clinic's pages, from an address of their own. */
export const aVisitor = ({ organizations }: World, clinic: 'aurora' | 'pacifica' = 'aurora') => ({
  ...anonymous(organizations[clinic]),
  clientIp: `2001:db8:${(Date.now() % 65_536).toString(16)}::${(++visitors).toString(16)}`,
})
