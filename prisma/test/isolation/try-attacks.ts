import { createHash } from 'node:crypto'
import type pg from 'pg'
import { idsIn, type TwoClinics } from './arrange/two-clinics.ts'
import type { Row } from './arrange/row.ts'
import type { Attack, Result } from './attack.ts'
import type { Attacker } from './attacker.ts'

export type Finding = { attacker: string; kind: string; table: string; what: string; sql: string }

const REFUSED = '42501'

type Battle = {
  /** Logged in as those who are attacked through. */
  client: pg.ClientBase
  clinics: TwoClinics
  /** How many of a table's rows of theirs are locked by somebody. */
  locked: (table: string) => Promise<number>
}

/** Tries attacks one by one, each undone afterwards. Returns what should not have happened. */
export async function tryAttacks(
  { client, clinics, locked }: Battle,
  { name, variables, refusals: usual = [] }: Attacker,
  attacks: readonly Attack[],
): Promise<Finding[]> {
  const findings: Finding[] = []
  await client.query('BEGIN')
  for (const [variable, value] of Object.entries(variables))
    await client.query('SELECT set_config($1, $2, true)', [variable, value])
  await client.query('SAVEPOINT attack')
  for (const attack of attacks) {
    const what = await outcome(attack)
    if (what) findings.push({ attacker: name, kind: attack.kind, table: attack.table, what, sql: attack.sql })
  }
  await client.query('ROLLBACK')
  return findings

  async function outcome({
    sql,
    gain = theirRows,
    refusals = [],
    mayLockNone,
    then = [],
    table,
  }: Attack): Promise<string | null> {
    try {
      await client.query('ROLLBACK TO attack')
      const result = await ask(client, sql)
      const won = gain(result)
      if (won) return won
      const changed = mayLockNone && result.rowCount > 0 ? await locked(table) : 0
      if (changed > 0) return `${changed} rows of theirs were changed`
      for (const question of then) {
        const opened = theirRows(await ask(client, question))
        if (opened) return `${question}: ${opened}`
      }
      return null
    } catch (error) {
      const { code, message, detail } = error as pg.DatabaseError
      const told = namesTheirs({ message, detail })
      // An error may repeat what it was given.
      if (told && !sql.includes(told)) return `an error tells ${told}: ${message}`
      return code === REFUSED || (code && [...refusals, ...usual].includes(code))
        ? null
        : `no refusal but ${code}: ${message}`
    }
  }

  function theirRows({ rows }: Result): string | null {
    const [first, ...others] = rows.map(namesTheirs).filter((name) => name !== null)
    return first ? `${others.length + 1} rows, the first with ${first}` : null
  }

  /** A word of theirs that somebody else's row or error should not hold. */
  function namesTheirs(row: Row): string | null {
    return JSON.stringify(row).includes(clinics.canary)
      ? clinics.canary
      : (idsIn(row).find((id) => clinics.theirIds.has(id)) ?? null)
  }
}

type CopyOut = {
  on(event: 'copyData', listen: (message: { chunk: Buffer }) => void): void
  removeAllListeners(event: 'copyData'): void
}

/** What can be prepared. As the platform's own statements it is planned once, and run with that plan by one attacker after another. */
const PREPARABLE = /^(SELECT|INSERT|UPDATE|DELETE|MERGE)\b/

const nameOf = (sql: string) => createHash('sha256').update(sql).digest('base64url')

/** The answer to a statement, whether it comes as rows or by COPY. */
async function ask(client: pg.ClientBase, sql: string): Promise<Result> {
  // node-postgres keeps its connection to itself; COPY's lines pass there and nowhere else.
  const { connection } = client as unknown as { connection: CopyOut }
  const copied: Row[] = []
  connection.on('copyData', ({ chunk }) => copied.push({ line: chunk.toString() }))
  try {
    const { rows, rowCount } = await client.query(PREPARABLE.test(sql) ? { name: nameOf(sql), text: sql } : sql)
    return { rowCount: rowCount ?? 0, rows: [...rows.map((row: Row & { row?: Row }) => row.row ?? row), ...copied] }
  } finally {
    connection.removeAllListeners('copyData')
  }
}
