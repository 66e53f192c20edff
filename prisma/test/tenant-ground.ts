import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { tenantDatabaseOver, type TenantClient, type TenantDatabase } from '../src/tenant-client.ts'
import { aScene, adminOf, type Scene } from './scene.ts'

export type Way = {
  prepared: boolean
  /** Where requests connect, given the database's own address. */
  through?: (rlsUrl: string) => Promise<string>
  /** How many server connections that may take at most. */
  serverConnections?: number
}

/** Connections of one process in these tests: few, so that they are shared and waited for. */
export const POOL_SIZE = 4

export type TenantGround = {
  prepared: boolean
  serverConnections: number
  readonly scene: Scene
  readonly pool: pg.Pool
  readonly database: TenantDatabase
  /** A new request of an administrator there. */
  aurora(): TenantClient
  pacifica(): TenantClient
}

/** What the guarantees stand on, there from the first test to the last. */
export function tenantGround({
  prepared,
  through = async (url) => url,
  serverConnections = POOL_SIZE,
}: Way): TenantGround {
  let scene: Scene
  let pool: pg.Pool
  let database: TenantDatabase
  beforeAll(async () => {
    scene = await aScene()
    pool = new pg.Pool({ connectionString: await through(scene.urls.rls), max: POOL_SIZE })
    database = tenantDatabaseOver(pool, { prepared })
  })
  afterAll(async () => {
    await database.close()
    await scene.end()
  })
  return {
    prepared,
    serverConnections,
    get scene() {
      return scene
    },
    get pool() {
      return pool
    },
    get database() {
      return database
    },
    aurora: () => database.forContext(adminOf(scene.aurora)),
    pacifica: () => database.forContext(adminOf(scene.pacifica)),
  }
}
