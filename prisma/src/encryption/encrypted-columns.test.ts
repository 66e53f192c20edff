import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '../testing/test-database.ts'
import { ENCRYPTED_COLUMNS } from './encrypted-columns.ts'

test('the list names every column that holds ciphertexts, each of them classed as secret', async () => {
  const database = await testDatabase()
  const superuser = new pg.Client({ connectionString: database.urls.superuser })
  await superuser.connect()
  const { rows } = await superuser.query(`
    SELECT c.table_schema || '.' || c.table_name AS table, c.column_name AS column,
           (SELECT o.column_name FROM information_schema.columns o
             WHERE (o.table_schema, o.table_name, o.column_name) = (c.table_schema, c.table_name, 'organization_id')) AS "organizationColumn",
           k.class
      FROM information_schema.columns c
      LEFT JOIN app.column_classes k ON k.table_name = c.table_schema || '.' || c.table_name AND k.column_name = c.column_name
     WHERE c.column_name LIKE '%\\_ciphertext' ORDER BY 1, 2`)
  await superuser.end()
  await database.drop()
  expect(ENCRYPTED_COLUMNS.length).toBeGreaterThan(0)
  expect(rows).toEqual(ENCRYPTED_COLUMNS.map((column) => ({ ...column, class: 'secret' })))
})
