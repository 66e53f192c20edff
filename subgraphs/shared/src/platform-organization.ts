/** The "organization" of what belongs to the platform as a whole; app.platform_org_id() in SQL. No actor is ever bound to it. */
export const PLATFORM_ORGANIZATION_ID = '00000000-0000-0000-0000-000000000000'
