import type { ClinicalRequest } from '../context.ts'
import { importFile, type FileReport, type Options } from './import-file.ts'

type Watched = Options & {
  /** Called after each file. */
  onFile?: (done: number, report: FileReport) => void
}

/** Imports bundles one after the other, each for itself: a bad one spoils no other. Doing it again changes nothing. */
export async function importFiles(
  ctx: ClinicalRequest,
  files: readonly string[],
  { dryRun, onFile }: Watched,
): Promise<FileReport[]> {
  const reports: FileReport[] = []
  for (const file of files) {
    const report = await importFile(ctx, file, { dryRun })
    reports.push(report)
    onFile?.(reports.length, report)
  }
  const changed = reports.some(({ imported, updated }) => imported + updated > 0)
  // One event for all of it: subscribers are told to look again, not thousands of times that somebody came.
  if (changed && !dryRun) await ctx.emit({ type: 'patients.imported', subjectIds: [], data: {} })
  return reports
}
