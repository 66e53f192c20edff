import type { FileReport } from './import-file.ts'

const COLUMNS = ['imported', 'updated', 'unchanged'] as const

/** The report as a person reads it: a line a file, the sums, and what was skipped or left out, by reason. */
export function importReport(reports: readonly FileReport[], { dryRun }: { dryRun: boolean }): string {
  const sums = COLUMNS.map((column) => reports.reduce((sum, report) => sum + report[column], 0))
  const skips = reports.flatMap(({ skipped }) => skipped)
  const failures = reports.filter(({ failure }) => failure)
  const rows = [
    ['file', ...COLUMNS, 'skipped', ''],
    ...reports.map((report) => [
      report.file,
      ...COLUMNS.map((column) => String(report[column])),
      String(report.skipped.length),
      report.failure ? `✗ ${report.failure}` : '',
    ]),
    [`${reports.length} files, ${failures.length} failed`, ...sums.map(String), String(skips.length), ''],
  ]
  return [
    table(rows),
    ...counted(
      'Skipped',
      skips.map(({ reason }) => reason),
    ),
    ...counted(
      'Imported with a gap',
      reports.flatMap(({ notes }) => notes),
    ),
    ...(dryRun ? ['', 'A dry run: nothing was changed.'] : []),
  ].join('\n')
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 || column === row.length - 1
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return rows.map(line).join('\n')
}

/** Each reason once, the commonest first. */
function counted(title: string, reasons: readonly string[]): string[] {
  if (reasons.length === 0) return []
  const counts = [...Map.groupBy(reasons, (reason) => reason)].map(([reason, { length }]) => ({ reason, length }))
  return [
    '',
    `${title}:`,
    ...counts
      .toSorted((a, b) => b.length - a.length)
      .map(({ reason, length }) => `${String(length).padStart(6)}  ${reason}`),
  ]
}
