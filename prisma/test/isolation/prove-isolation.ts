import pg from 'pg'
import { arrangeTwoClinics, type TwoClinics } from './arrange/two-clinics.ts'
import { attackDatabase, type Tried } from './attack-database.ts'
import { checkCatalog, type RuleResult } from './check-catalog.ts'
import { tryControls } from './controls.ts'
import { EXCEPTIONS } from './exceptions.ts'
import { wavesOn } from './waves.ts'
import { judgeControls, judgeFindings, type Excused } from './tolerated.ts'

export type DatabaseProof = {
  rules: RuleResult[]
  tables: string[]
  attackers: string[]
  tried: Tried[]
  /** Rights exercised by those who hold them, on the rows attacked. */
  controls: number
  excused: Excused[]
  /** All that breaks isolation, or leaves it unproven. Empty is the proof. */
  violations: string[]
}

type Urls = { superuser: string; admin: string; rls: string; platform: string }

/** Holds every catalog rule against the database. */
export async function proveCatalog(adminUrl: string): Promise<RuleResult[]> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return await checkCatalog(client, EXCEPTIONS)
  } finally {
    await client.end()
  }
}

export const violationsOf = (rules: readonly RuleResult[]): string[] =>
  rules.flatMap(({ name, violations }) => violations.map((thing) => `${name}: ${thing}`))

/**
 * Proves on a database of its own, migrated and with the demo world in it, that no clinic reaches another through SQL:
 * by rules over the catalog and by attacks. What it arranges stays in that database, for attacks through the graph.
 */
export async function proveDatabaseIsolation(
  urls: Urls,
  onProgress: (step: string) => void = () => {},
): Promise<DatabaseProof & { clinics: TwoClinics }> {
  onProgress('catalog rules')
  const rules = await proveCatalog(urls.admin)

  onProgress('two clinics')
  const clinics = await arrangeTwoClinics(urls.superuser)

  onProgress('attacks through SQL')
  const { tried, attackers, findings } = await attackDatabase(urls, clinics, wavesOn(clinics))

  onProgress('controls')
  const client = new pg.Client({ connectionString: urls.rls })
  await client.connect()
  const controls = await tryControls(client, clinics).finally(() => client.end())

  const { leaks, excused: byDesign } = judgeFindings(findings)
  const { blind, excused: withoutControl } = judgeControls(controls)
  return {
    clinics,
    rules,
    tables: clinics.tables.map(({ name }) => name),
    attackers,
    tried,
    controls: controls.length - withoutControl.length,
    excused: [...byDesign, ...withoutControl],
    violations: [...violationsOf(rules), ...leaks, ...blind],
  }
}
