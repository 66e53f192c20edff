import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '../src/migrate.ts'
import { createRoles, type RoleUrls } from '../src/roles.ts'

export const CLINICS = 50
export const PATIENTS_PER_CLINIC = 2000

export type Dataset = {
  urls: RoleUrls
  clinics: { id: string; patientIds: string[] }[]
}

/** A migrated database with 50 clinics of 2,000 patients each. */
export async function createDataset(superuserUrl: string): Promise<Dataset> {
  const secret = () => randomBytes(24).toString('base64url')
  const passwords = { owner: secret(), rls: secret(), platform: secret(), admin: secret() }
  const urls = await createRoles(superuserUrl, { database: 'bench', passwords })
  await migrate(urls.owner)

  const url = new URL(superuserUrl)
  url.pathname = '/bench'
  const superuser = new pg.Client({ connectionString: url.href })
  await superuser.connect()
  try {
    // Without the triggers: what they would add, nobody reads here.
    await superuser.query('SET session_replication_role = replica')
    await superuser.query(
      `INSERT INTO tenancy.organizations (slug, name, timezone, language_code, country_code)
       SELECT 'clinic-' || n, 'Clinic ' || n, 'Europe/Bucharest', 'ro', 'RO' FROM generate_series(1, $1::int) n`,
      [CLINICS],
    )
    await superuser.query(
      `INSERT INTO clinical.patients (organization_id, given_name, family_name, birth_date, sex, email, phone, city, country, created_at)
       SELECT o.id, 'Given ' || n, 'Family ' || n, date '1980-01-01' + n, 'female', n || '@mail.test', '+4071255' || lpad(n::text, 4, '0'),
              'București', 'RO', now() - n * interval '1 minute'
         FROM generate_series(1, $1::int) n CROSS JOIN tenancy.organizations o`,
      [PATIENTS_PER_CLINIC],
    )
    await superuser.query('VACUUM ANALYZE')
    const { rows } = await superuser.query<Dataset['clinics'][number]>(
      'SELECT organization_id AS id, array_agg(id) AS "patientIds" FROM clinical.patients GROUP BY organization_id',
    )
    return { urls, clinics: rows }
  } finally {
    await superuser.end()
  }
}
