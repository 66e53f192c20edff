import type { Control } from './controls.ts'
import type { Finding } from './try-attacks.ts'

type Tolerated = Pick<Finding, 'kind' | 'table'> & { attacker: RegExp; reason: string }

/** Attacks that succeed by design. Closed; one that no longer succeeds has to go from the list. */
const TOLERATED: readonly Tolerated[] = [
  {
    kind: 'add a row to theirs',
    table: 'telemetry.security_events',
    attacker: /^gateway/,
    reason: 'The gateway reports a refusal to the clinic it happened at, whoever was refused. It cannot read it back.',
  },
]

/** Rights that no control exercises, and why nothing is missed by it. */
const WITHOUT_CONTROL: readonly (Pick<Control, 'table' | 'verb'> & { reason: string })[] = [
  {
    table: 'clinical.appointments',
    verb: 'INSERT',
    reason: 'A visit like the one at hand would take the time it has; the tests of clinical book.',
  },
  {
    table: 'clinical.calendar_feeds',
    verb: 'INSERT',
    reason: 'People make feeds of their own alone, and the row at hand is nobody’s; the tests of clinical make them.',
  },
  {
    table: 'clinical.patient_claims',
    verb: 'INSERT',
    reason: 'A claim takes a guest record that it can mean; the tests of clinical make one.',
  },
  {
    table: 'identity.consents',
    verb: 'INSERT',
    reason: 'The row at hand is a withdrawal, and withdrawn it is; the tests of identity grant.',
  },
  {
    table: 'identity.humans',
    verb: 'INSERT',
    reason: 'Made with its principal at a first login; the tests of identity sign somebody in.',
  },
  {
    table: 'identity.service_accounts',
    verb: 'INSERT',
    reason: 'Made with its principal; the tests of identity make one.',
  },
  { table: 'identity.patient_profiles', verb: 'INSERT', reason: 'One a human, and the one at hand is there.' },
  { table: 'tenancy.organization_settings', verb: 'INSERT', reason: 'One a clinic, and the one at hand is there.' },
  ...[
    'bundle_products',
    'bundle_services',
    'calendar_services',
    'calendar_specialists',
    'holiday_regions',
    'service_specialists',
    'specialist_hours',
    'specialist_signatures',
    'specialist_specialties',
  ].map((table) => ({
    table: `clinical.${table}`,
    verb: 'INSERT' as const,
    reason: 'What it ties together is tied once, and the row at hand is there; the tests of clinical tie more.',
  })),
]

export type Excused = { what: string; reason: string }

/** Parts findings into those that break isolation and those that are meant to be. */
export function judgeFindings(findings: readonly Finding[]): { leaks: string[]; excused: Excused[] } {
  const excuse = (finding: Finding) =>
    TOLERATED.find(
      ({ kind, table, attacker }) =>
        kind === finding.kind && table === finding.table && attacker.test(finding.attacker),
    )
  const stale = TOLERATED.filter((tolerated) => !findings.some((finding) => excuse(finding) === tolerated))
  return {
    leaks: [
      ...findings
        .filter((finding) => !excuse(finding))
        .map(({ attacker, kind, table, what, sql }) => `${attacker}, ${kind}, ${table}: ${what}\n      ${sql}`),
      ...stale.map(
        ({ kind, table }) => `${kind}, ${table}: it is tolerated, yet it no longer succeeds: take it off the list`,
      ),
    ],
    excused: TOLERATED.map(({ kind, table, reason }) => ({ what: `${kind}, ${table}`, reason })),
  }
}

/** Rights that nobody at the attacked clinic could use: an attack there proves nothing, unless listed with a reason. */
export function judgeControls(controls: readonly Control[]): { blind: string[]; excused: Excused[] } {
  const excuse = ({ table, verb }: Control) =>
    WITHOUT_CONTROL.find((listed) => listed.table === table && listed.verb === verb)
  const failed = controls.filter(({ by }) => by === null)
  return {
    blind: failed
      .filter((control) => !excuse(control))
      .map(({ table, verb }) => `nobody at the attacked clinic can ${verb} ${table}: attacks there prove nothing`),
    excused: failed.flatMap((control) => {
      const listed = excuse(control)
      return listed ? [{ what: `${control.verb} ${control.table}`, reason: listed.reason }] : []
    }),
  }
}
