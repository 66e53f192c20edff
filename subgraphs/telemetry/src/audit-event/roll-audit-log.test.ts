import { openAdminClient, type AdminClient } from '@platform/prisma/admin-client'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rollPartitions } from './roll-audit-log.ts'

let world: World
let superuser: AdminClient
beforeAll(async () => {
  world = await aWorld()
  const url = new URL(process.env['TEST_SUPERUSER_URL'] ?? '')
  url.pathname = new URL(world.environment['DATABASE_ADMIN_URL'] ?? '').pathname
  superuser = openAdminClient(url.href)
})
afterAll(async () => {
  await superuser.$disconnect()
  await world.close()
})

/** Rolls the log and returns what was logged. */
async function roll() {
  const log = { info: vi.fn(), error: vi.fn() }
  await rollPartitions({ environment: world.services.environment, log })
  return { info: log.info.mock.calls, error: log.error.mock.calls }
}

/** The job lays out three months ahead: removes the last of them. */
const removeLastMonth = () =>
  superuser.$executeRaw`DO $$ BEGIN
    EXECUTE format('DROP TABLE telemetry.audit_events_%s', to_char(now() AT TIME ZONE 'UTC' + interval '3 months', 'YYYY_MM'));
  END $$`

test('a missing month is laid out and told of; with nothing to do it says nothing', async () => {
  expect(await roll()).toEqual({ info: [], error: [] })
  await removeLastMonth()
  expect(await roll()).toEqual({ info: [[{ created: 1, dropped: 0 }, 'the audit log was rolled']], error: [] })
  expect(await roll()).toEqual({ info: [], error: [] })
})

test('events that lie outside of every month are an error, at every run until somebody has moved them', async () => {
  await superuser.$executeRaw`
    INSERT INTO telemetry.audit_events (organization_id, recorded_at, actor_role, session_kind, action, entity, entity_id)
    VALUES (app.platform_org_id(), now() + interval '1 year', 'system', 'system', 'create', 'tenancy.tiers', uuidv7())`
  const alarm = { info: [], error: [[{ unplaced: 1 }, expect.stringContaining('outside of every month')]] }
  expect(await roll()).toEqual(alarm)
  expect(await roll()).toEqual(alarm)
})
