import { proveDatabaseIsolation, type DatabaseProof } from '@platform/prisma/isolation'
import { testDatabase } from '@platform/prisma/testing/test-database'
import { proveGraphIsolation, type GraphProof } from './prove-graph-isolation.ts'
import { SUBGRAPHS } from './subgraphs.ts'

export type Proof = { database: DatabaseProof; graph: GraphProof; violations: string[] }

/** The whole proof, on a copy of the demo world of its own, with the services that the tests' set-up has started. */
export async function proveIsolation(onProgress?: (step: string) => void): Promise<Proof> {
  const { urls, drop } = await testDatabase()
  try {
    const { clinics, ...database } = await proveDatabaseIsolation(urls, onProgress)
    const graph = await proveGraphIsolation(
      {
        clinics,
        urls,
        subgraphs: SUBGRAPHS,
        redisUrl: process.env['TEST_REDIS_URL'] ?? '',
        keyringFile: process.env['TEST_KEYRING_FILE'] ?? '',
        issuerDirectory: process.env['TEST_ISSUER_DIR'] ?? '',
      },
      onProgress,
    )
    return { database, graph, violations: [...database.violations, ...graph.violations] }
  } finally {
    await drop()
  }
}
