import { fail } from '../failure.ts'
import { postgresDirectory } from '../services/postgres-directory.ts'
import { startPostgres } from '../services/postgres.ts'
import type { Server } from '../services/server.ts'

type PostgresService = { superuserUrl: string; directory?: string; server?: Server }

/** The PostgreSQL that POSTGRES_URL names, as its superuser; without one, our own. */
export async function postgresService(port: number, note: (detail: string) => void): Promise<PostgresService> {
  const url = process.env['POSTGRES_URL']
  if (url) {
    if (!URL.canParse(url))
      fail('POSTGRES_URL is not an address.', 'Write it like postgres://postgres:PASSWORD@127.0.0.1:9432/postgres')
    note(`the one at ${new URL(url).host}`)
    return { superuserUrl: url }
  }
  const directory = postgresDirectory()
  const server = await startPostgres({ dir: directory, port })
  note(`port ${port}`)
  return { superuserUrl: server.superuserUrl, directory, server }
}
