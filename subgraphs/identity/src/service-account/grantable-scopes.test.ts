import { PERMISSIONS } from '@platform/prisma/system-roles'
import { expect, test } from 'vitest'
import { grantableScopes } from './grantable-scopes.ts'

const ALL = PERMISSIONS

test.each<[string, string[], readonly string[], string[] | string]>([
  ['what one holds', ['patients:read', 'locations:read'], ALL, ['patients:read', 'locations:read']],
  ['the same twice', ['patients:read', 'patients:read'], ['patients:read'], ['patients:read']],
  ['nothing', [], ALL, 'can do nothing'],
  ['what is no permission', ['patients:*'], ['patients:*'], 'no permission patients:*'],
  ['what is the platform’s', ['platform:principals.manage'], ['platform:principals.manage'], 'no permission'],
  ['what one does not hold', ['patients:read', 'audit:read'], ['patients:read'], 'do not hold audit:read'],
  ['the making of keys', ['service_accounts:manage'], ALL, 'No key may hold'],
])('%s', (_, asked, held, expected) => {
  if (typeof expected === 'string') expect(() => grantableScopes(asked, held)).toThrow(expected)
  else expect(grantableScopes(asked, held)).toEqual(expected)
})
