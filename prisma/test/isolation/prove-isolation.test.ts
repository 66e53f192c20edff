import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../src/testing/test-database.ts'
import { proveDatabaseIsolation, type DatabaseProof } from './prove-isolation.ts'

let database: TestDatabase
let proof: DatabaseProof
beforeAll(async () => {
  database = await testDatabase()
  proof = await proveDatabaseIsolation(database.urls)
}, 300_000)
afterAll(() => database.drop())

test('no rule over the catalog is broken and no attack through SQL succeeds', () => {
  expect(proof.violations).toEqual([])
})

test('there was something to prove', () => {
  expect(proof.rules.length).toBeGreaterThanOrEqual(45)
  expect(Math.min(...proof.rules.map(({ examined }) => examined))).toBeGreaterThan(0)
  expect(proof.tables.length).toBeGreaterThanOrEqual(30)
  expect(proof.tried.reduce((sum, { attempts }) => sum + attempts, 0)).toBeGreaterThan(15_000)
  expect(proof.controls).toBeGreaterThan(45)
})
