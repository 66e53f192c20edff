import { openAdminClient } from '@platform/prisma/admin-client'

/**
 * Adds that many patients to a clinic, names and dates spread as in life: a few family names are common, most are rare.
 * `ownerUrl` is the schema owner's or a superuser's, who may spare such a crowd its audit trail and take statistics.
 */
export async function aCrowd(ownerUrl: string, clinic: string, size: number): Promise<void> {
  const owner = openAdminClient(ownerUrl)
  try {
    await owner.$executeRaw`ALTER TABLE clinical.patients DISABLE TRIGGER record_change`
    await owner.$executeRaw`
      INSERT INTO clinical.patients (organization_id, given_name, family_name, birth_date, email, phone)
      SELECT o.id,
        (ARRAY['Ana','Maria','Ioana','Elena','Andreea','Cristina','Mihai','Andrei','Ștefan','Gheorghe','Vasile','Ion','Dănuț',
               'Raluca','Smaranda','Octavian','Zoltán','Kinga','Luca','Sofia'])[1 + i * 7 % 20],
        (ARRAY['Pop','Ion','Rad','Dumitr','Stan','Stoic','Gheorgh','Mat','Ciob','Rus','Țăran','Ștefăn','Mărgin','Bălăn',
               'Ungur','Moldov','Creț','Lăzăr','Văcăr','Șerb'])[1 + i * 13 % 20]
          || (ARRAY['escu','eanu','oiu','ache','a'])[1 + i / 20 % 5]
          || CASE WHEN i % 4 = 0 THEN '' ELSE '-' || chr(97 + i % 25) || to_hex(i % 4000) END,
        date '1940-01-01' + i * 37 % 30000, 'p' || i || '@mail.test', '+407' || lpad((i::bigint * 4999 % 100000000)::text, 8, '0')
        FROM generate_series(1, ${size}::int) i, tenancy.organizations o WHERE o.slug = ${clinic}`
    await owner.$executeRaw`ALTER TABLE clinical.patients ENABLE TRIGGER record_change`
    await owner.$executeRaw`ANALYZE clinical.patients, clinical.patient_search_terms`
  } finally {
    await owner.$disconnect()
  }
}
