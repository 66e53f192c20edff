import type { TenantTransaction } from '../src/tenant-client.ts'

/** Says, for the rest of the transaction, in which clinic the seed works: defaults and the audit log read it. */
export async function actAsSeed(tx: TenantTransaction, organizationId: string | null) {
  await tx.$queryRaw`SELECT set_config('app.current_role', 'system', true), set_config('app.session_kind', 'system', true),
    set_config('app.request_id', 'seed', true), set_config('app.current_org_id', ${organizationId ?? ''}, true)`
}
