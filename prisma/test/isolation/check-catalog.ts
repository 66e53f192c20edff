import type pg from 'pg'
import type { Exception } from './exception.ts'
import { readRules, type Rule } from './read-rules.ts'

export type RuleResult = Pick<Rule, 'name' | 'promise'> & {
  /** How many things the rule looked at. */
  examined: number
  violations: string[]
  /** What breaks the rule with a listed reason. */
  exceptions: { thing: string; reason: string }[]
}

/**
 * Holds every rule against the database's own catalog. What breaks one is a violation unless it is on the list of
 * exceptions; so is a listed exception that no longer breaks anything, and a rule that found nothing to look at.
 */
export async function checkCatalog(client: pg.ClientBase, exceptions: readonly Exception[]): Promise<RuleResult[]> {
  const rules = readRules()
  const unknown = exceptions.find(({ rule }) => !rules.some(({ name }) => name === rule))
  if (unknown) throw new Error(`There is no rule ${unknown.rule}`)

  const results: RuleResult[] = []
  for (const rule of rules) {
    const { rows } = await client.query<[thing: string, broken: boolean]>({ text: rule.sql, rowMode: 'array' })
    const reasons = new Map(
      exceptions
        .filter(({ rule: name }) => name === rule.name)
        .flatMap(({ things, reason }) => things.map((thing) => [thing, reason])),
    )
    results.push({ name: rule.name, promise: rule.promise, ...judge(rows, reasons) })
  }
  return results
}

function judge(rows: [thing: string, broken: boolean][], reasons: Map<string, string>) {
  const broken = new Set(rows.filter(([, isBroken]) => isBroken).map(([thing]) => thing))
  const excused = [...broken].filter((thing) => reasons.has(thing))
  const stale = [...reasons.keys()]
    .filter((thing) => !broken.has(thing))
    .map((thing) => `${thing} (excused, yet nothing is wrong with it: take it off the list)`)
  return {
    examined: rows.length,
    violations: [
      ...(rows.length === 0 ? ['it found nothing to look at'] : []),
      ...[...broken].filter((thing) => !reasons.has(thing)),
      ...stale,
    ],
    exceptions: excused.map((thing) => ({ thing, reason: reasons.get(thing) ?? '' })),
  }
}
