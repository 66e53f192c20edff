import { expect, test } from 'vitest'
import type { Proof } from '../prove-isolation.ts'
import { report } from './report.ts'

const proof: Proof = {
  database: {
    rules: [
      {
        name: 'rls_forced',
        promise: 'Row security binds the owner too.',
        examined: 3,
        violations: [],
        exceptions: [{ thing: 'tenancy.tiers', reason: 'A price list.' }],
      },
    ],
    tables: ['clinical.patients'],
    attackers: ['admin of aurora'],
    tried: [{ kind: 'read all rows', attempts: 7 }],
    controls: 4,
    excused: [],
    violations: [],
  },
  graph: {
    tried: [{ kind: 'query', attempts: 5 }],
    attackers: ['admin of aurora'],
    targets: ['Query.patient'],
    controls: 1,
    excused: [],
    violations: [],
  },
  violations: [],
}
const at = new Date('2026-11-21T10:00:00Z')

test('it says what was checked and tried, and every exception with its reason', () => {
  const text = report(proof, at)
  expect(text).toContain('✓ rls_forced (3 looked at, 1 excepted)\n    Row security binds the owner too.')
  expect(text).toContain('      7  read all rows')
  expect(text).toContain('rls_forced\n  tenancy.tiers\n      because: A price list.')
  expect(text).toContain('✓ 1 rules hold and 12 attacks won nothing: no leak, no violation.')
})

test('it names each violation', () => {
  const text = report({ ...proof, violations: ['rls_forced: clinical.patients'] }, at)
  expect(text).toContain('✗ 1 violations:\n  - rls_forced: clinical.patients')
  expect(text).not.toContain('won nothing')
})

test('violations that differ by an id alone are told once', () => {
  const of = (id: string) => `Query.patient: the answer for ${id} holds a name`
  const ids = ['01a1fd5a-565c-714f-859d-a7e676099eba', '01a1fd5a-54c5-70bb-930e-c25fdff62ea5']
  const text = report({ ...proof, violations: ids.map(of) }, at)
  expect(text).toContain(`✗ 2 violations:\n  - ${of(ids[0] ?? '')} (and 1 alike)\n`)
})
