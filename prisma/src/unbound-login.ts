import type pg from 'pg'

/** Roles the login has or can take that row security does not bind: superusers, BYPASSRLS, and owners of our tables. */
const UNBOUND_ROLES = `
  SELECT current_user AS login, r.rolname AS role
    FROM pg_roles r
   WHERE pg_has_role(current_user, r.oid, 'MEMBER')
     AND (r.rolsuper OR r.rolbypassrls OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relrowsecurity))
   LIMIT 1`

/** Refuses to serve requests through a login whose statements could see every clinic. */
export async function refuseUnboundLogin(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ login: string; role: string }>(UNBOUND_ROLES)
  const [found] = rows
  if (!found) return
  const { login, role } = found
  const how = login === role ? `The login ${login}` : `The login ${login}, a member of ${role},`
  throw new Error(`${how} is not bound by row security; use app_rls or app_platform`)
}
