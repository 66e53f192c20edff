import type { Proof } from '../prove-isolation.ts'
import { attacksSection } from './attacks-section.ts'
import { exceptionsSection } from './exceptions-section.ts'
import { heading, wrapped } from './layout.ts'
import { rulesSection } from './rules-section.ts'

const LIMITS =
  'Whoever runs SQL of their own as app_rls can name any clinic: row security guards against faults of the application, ' +
  'which never puts SQL together from text (a lint rule sees to it). How long an answer takes, and how many rows the ' +
  'planner expects, are not hidden. What leaves by other ways (mails, files, backups) is not looked at here.'

/** The proof for somebody who has not read the code: what holds, what was tried, what is excepted and why. */
export function report({ database, graph, violations }: Proof, now: Date): string {
  const attempts = [...database.tried, ...graph.tried].reduce((sum, tried) => sum + tried.attempts, 0)
  const verdict =
    violations.length === 0
      ? [`✓ ${database.rules.length} rules hold and ${attempts} attacks won nothing: no leak, no violation.`]
      : [`✗ ${violations.length} violations:`, ...alike(violations).map((violation) => `  - ${violation}`)]
  return [
    `Isolation of clinics, ${now.toISOString()}`,
    '',
    'Two clinics share one database and one graph. The first, aurora, attacks; the second, pacifica, must not notice.',
    ...rulesSection(database.rules),
    ...attacksSection(
      'Attacks through SQL',
      database,
      `${database.tables.length} tables. Every attacked row can be seen, added or changed by those who may: ${database.controls} controls.`,
    ),
    ...attacksSection(
      'Attacks through the graph',
      graph,
      `${graph.targets.length} fields and entities, those of the composed graph and those of the subgraphs alone. ${graph.controls} of the reads and subscriptions tell their own people something of theirs, and every mutation got past its input; the rest is excepted below.`,
    ),
    ...exceptionsSection(database, graph),
    ...heading('What this does not show'),
    ...wrapped(LIMITS, 0),
    ...heading('Verdict'),
    ...verdict,
    '',
  ].join('\n')
}

const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Violations that differ by an id alone are told once. */
function alike(violations: readonly string[]): string[] {
  const groups = Map.groupBy(violations, (violation) => violation.replace(ID, 'ID'))
  return [...groups.values()].map(
    ([first, ...others]) => `${first}${others.length > 0 ? ` (and ${others.length} alike)` : ''}`,
  )
}
