import pg from 'pg'
import { furnish } from './furnish.ts'
import { mark } from './mark.ts'
import { rowsOf } from './ownership.ts'
import { peopleOf, type People } from './people.ts'
import type { Row } from './row.ts'
import { readTables, type Table } from './table.ts'

export type Clinic = People & {
  /** One row in each table. */
  rows: ReadonlyMap<string, Row>
  /** The ids that stand for its patient: of the account, and of the record. */
  patientIds: readonly string[]
  /** One row in each table that does not concern that patient. */
  rowsOfOthers: ReadonlyMap<string, Row>
}

export type TwoClinics = {
  tables: readonly Table[]
  /** Where the attackers belong. */
  ours: Clinic
  /** What they are after. */
  theirs: Clinic
  /** Ids that occur in their rows and in nobody else's. */
  theirIds: ReadonlySet<string>
  /** The same ids, by the tables that they occur in. */
  theirIdsIn: ReadonlyMap<string, ReadonlySet<string>>
  /** What begins each word that was written into their rows and is in nobody else's. */
  canary: string
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * Makes two clinics of the demo world ready: something of each in every table, the second one's marked. As superuser and
 * with triggers off, since logs and indexes get rows too. Changes the database for good: give it a copy.
 */
export async function arrangeTwoClinics(superuserUrl: string): Promise<TwoClinics> {
  const superuser = new pg.Client({ connectionString: superuserUrl })
  await superuser.connect()
  try {
    await superuser.query('SET session_replication_role = replica')
    const tables = await readTables(superuser)
    const [us, them] = [await peopleOf(superuser, 'aurora'), await peopleOf(superuser, 'pacifica')]
    for (const clinic of [us, them]) await furnish(superuser, tables, clinic)
    const canary = await mark(superuser, tables, them)

    const [ours, theirs] = [await rowsByTable(superuser, tables, us), await rowsByTable(superuser, tables, them)]
    // Rows of lists for everybody are among ours: their ids are nobody's secret.
    const known = new Set([...ours.values()].flat().flatMap(idsIn))
    const theirIds = new Set(
      [...theirs.values()]
        .flat()
        .flatMap(idsIn)
        .filter((id) => !known.has(id)),
    )
    const theirIdsIn = new Map(
      [...theirs].map(([table, rows]) => [table, new Set(rows.flatMap(idsIn).filter((id) => theirIds.has(id)))]),
    )
    const isTheirsAlone = (row: Row) => idsIn(row).every((id) => theirIds.has(id))
    return {
      tables,
      ours: clinicOf(us, ours, () => true),
      theirs: clinicOf(them, theirs, isTheirsAlone),
      theirIds,
      theirIdsIn,
      canary,
    }
  } finally {
    await superuser.end()
  }
}

/** A clinic's row in a table. There is one in each: `furnish` has seen to it. */
export function rowOf({ name }: Table, { slug, rows }: Clinic): Row {
  const row = rows.get(name)
  if (!row) throw new Error(`${slug} has no row in ${name}`)
  return row
}

export const idsIn = (row: Row): string[] => JSON.stringify(row).match(UUID) ?? []

async function rowsByTable(
  superuser: pg.ClientBase,
  tables: readonly Table[],
  clinic: People,
): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>()
  for (const table of tables) {
    const where = rowsOf(table, clinic)
    found.set(table.name, await rowsWhere(superuser, table.partitionOf ?? table.name, where ?? 'true'))
  }
  return found
}

async function rowsWhere(superuser: pg.ClientBase, table: string, where: string): Promise<Row[]> {
  const { rows } = await superuser.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${where}`)
  return rows.map(({ row }) => row)
}

function clinicOf(people: People, rows: Map<string, Row[]>, isPreferred: (row: Row) => boolean): Clinic {
  const records = rows.get('clinical.patients')?.filter((row) => row['human_id'] === people.byRole.patient) ?? []
  const patientIds = [people.byRole.patient, ...records.map((row) => String(row['id']))]
  const isOfOthers = (row: Row) => !idsIn(row).some((id) => patientIds.includes(id))
  return {
    ...people,
    patientIds,
    rows: pick(rows, (found) => found.find(isPreferred) ?? found[0]),
    rowsOfOthers: pick(rows, (found) => found.find(isOfOthers)),
  }
}

const pick = (rows: Map<string, Row[]>, choose: (found: Row[]) => Row | undefined): Map<string, Row> =>
  new Map(
    [...rows].flatMap(([table, found]) => {
      const row = choose(found)
      return row ? [[table, row]] : []
    }),
  )
