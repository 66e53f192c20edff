import pg from 'pg'
import { rowsOf } from './arrange/ownership.ts'
import type { TwoClinics } from './arrange/two-clinics.ts'
import { tryAttacks, type Finding } from './try-attacks.ts'
import type { Wave } from './waves.ts'

export type Tried = { kind: string; attempts: number }
type Urls = { superuser: string; rls: string; platform: string }

/** Lets every wave loose. Stops at nothing: all findings are told. */
export async function attackDatabase(urls: Urls, clinics: TwoClinics, waves: readonly Wave[]) {
  const clients = {
    superuser: await connect(urls.superuser),
    rls: await connect(urls.rls),
    platform: await connect(urls.platform),
  }
  const locked = lockedRows(clients.superuser, clinics)
  const tried = new Map<string, number>()
  const findings: Finding[] = []
  try {
    for (const { login, attacker, attacks } of waves) {
      for (const { kind } of attacks) tried.set(kind, (tried.get(kind) ?? 0) + 1)
      findings.push(...(await tryAttacks({ client: clients[login], clinics, locked }, attacker, attacks)))
    }
  } finally {
    for (const client of Object.values(clients)) await client.end()
  }
  return {
    tried: [...tried].map(([kind, attempts]): Tried => ({ kind, attempts })),
    attackers: [...new Set(waves.map(({ attacker }) => attacker.name))],
    findings,
  }
}

/** How many of a table's rows of theirs somebody else's open transaction holds. */
const lockedRows =
  (superuser: pg.ClientBase, { tables, theirs }: TwoClinics) =>
  async (name: string) => {
    const table = tables.find((candidate) => candidate.name === name)
    const rows = `${name} t WHERE ${(table && rowsOf(table, theirs)) ?? 'true'}`
    const { rows: counts } = await superuser.query<{ n: number }>(
      `SELECT ((SELECT count(*) FROM ${rows}) - (SELECT count(*) FROM (SELECT FROM ${rows} FOR UPDATE SKIP LOCKED) free))::int AS n`,
    )
    return counts[0]?.n ?? 0
  }

async function connect(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}
