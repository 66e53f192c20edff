import type { PrincipalRowFragment } from '../gql/graphql.ts'

export const KINDS: readonly PrincipalRowFragment['kind'][] = ['HUMAN', 'SERVICE_ACCOUNT', 'AGENT']
export const STATUSES: readonly PrincipalRowFragment['status'][] = ['ACTIVE', 'BLOCKED']

/** Whom the platform's permissions let somebody bar. */
export const BLOCK = 'platform:principals.manage'
