import type { World } from '@platform/shared/testing/world'
import { createApiKey } from '../api-key/create-api-key.ts'
import { createServiceAccount } from '../service-account/create-service-account.ts'

type Details = { scopes?: string[]; clinic?: 'aurora' | 'pacifica' }

/** A service account of a clinic with one key, both made by its administrator. */
export async function aServiceAccount(world: World, { scopes = ['locations:read'], clinic = 'aurora' }: Details = {}) {
  const admin = await world.context(`admin@${clinic}.test`, clinic)
  const account = await admin.inTransaction((tx) => createServiceAccount(tx, { name: 'Booking site', scopes }))
  const { apiKey, secret } = await admin.inTransaction((tx) => createApiKey(tx, { serviceAccountId: account.id }))
  return { admin, account, apiKey, secret }
}
