import { expect, test } from 'vitest'
import type { FileReport } from './import-file.ts'
import { importReport } from './import-report.ts'

const none: FileReport = { file: '', failure: null, imported: 0, updated: 0, unchanged: 0, skipped: [], notes: [] }
const reports: FileReport[] = [
  { ...none, file: 'ana.json', imported: 12, skipped: [{ what: 'entry 3 (Patient)', reason: 'it has no name' }] },
  { ...none, file: 'broken.json', failure: 'not JSON' },
  {
    ...none,
    file: 'ion.json',
    updated: 1,
    skipped: ['it was refuted', 'it has no name'].map((reason) => ({ what: 'entry 4', reason })),
    notes: ['only an earlier name is known'],
  },
]

test('a line a file, the sums, and each reason once', () => {
  expect(importReport(reports, { dryRun: false })).toBe(
    `
file               imported  updated  unchanged  skipped
ana.json                 12        0          0        1
broken.json               0        0          0        0  ✗ not JSON
ion.json                  0        1          0        2
3 files, 1 failed        12        1          0        3

Skipped:
     2  it has no name
     1  it was refuted

Imported with a gap:
     1  only an earlier name is known`.trimStart(),
  )
})

test('a dry run says so', () => {
  expect(importReport([], { dryRun: true })).toMatch(/A dry run: nothing was changed\.$/)
})
