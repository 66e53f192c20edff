import { PrismaPg } from '@prisma/adapter-pg'
import type { TenantClient } from './bound-client.ts'
import { overOnePrisma } from './process-client.ts'

export type AdminClient = TenantClient & { $disconnect(): Promise<void> }

// A Prisma of its own: what sees every clinic and what serves requests never meet in one.
const bindingTo = overOnePrisma()

/** The adapter of this login sends no context: row security does not bind it. */
const NOBODY = { organizationId: null, userId: null, role: 'system' }

/** Sees every clinic. For seeds and declared jobs; a lint rule keeps it out of everything that serves a request. */
export function openAdminClient(url: string): AdminClient {
  const login = new PrismaPg({ connectionString: url, max: 3 }).connect()
  const client: TenantClient = Object.create(bindingTo(login)(NOBODY))
  return Object.assign(client, { $disconnect: async () => (await login).dispose() })
}
