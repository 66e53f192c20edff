import type { Exception } from './exception.ts'
import { CATALOGUE, GLOBAL_TABLES } from './exceptions/global-tables.ts'
import { KEYS } from './exceptions/keys.ts'
import { LOGINS } from './exceptions/logins.ts'
import { PLATFORM } from './exceptions/platform.ts'
import { POLICIES, POLICIES_WITH_OR } from './exceptions/policies.ts'
import { RECORDS } from './exceptions/records.ts'

/** All that may break a catalog rule. The report prints it in full. */
export const EXCEPTIONS: readonly Exception[] = [
  ...GLOBAL_TABLES,
  ...CATALOGUE,
  ...KEYS,
  ...LOGINS,
  ...RECORDS,
  ...PLATFORM,
  ...POLICIES,
  ...POLICIES_WITH_OR,
]
