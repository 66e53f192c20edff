import type { Actor } from '@platform/shared/actor'

/**
 * Who may look into the graph, at its schema and its plans: everybody while it is being developed, in production whoever
 * holds the permission.
 */
export const mayInspect = (actor: Actor | null, isProduction: boolean): boolean =>
  !isProduction || actor?.permissions.includes('platform:graph.inspect') === true
