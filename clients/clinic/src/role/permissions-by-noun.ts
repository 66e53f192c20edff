import type { PermissionsQuery } from '../gql/graphql.ts'

export type Permission = PermissionsQuery['permissions'][number]

/** Permissions under what they are about, `patients:read` under `patients`, in the order of the list. */
export function permissionsByNoun(permissions: readonly Permission[]): [noun: string, of: Permission[]][] {
  const nouns = Map.groupBy(permissions, ({ code }) => code.split(':')[0] ?? code)
  return [...nouns]
}
