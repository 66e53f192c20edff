import type { ClinicalContext, ClinicalRequest } from '../context.ts'
import type { Skipped } from '../fhir/bundle-entries.ts'
import { mapBundle } from '../fhir/map-bundle.ts'
import { clinicCountry } from '../patient/clinic-country.ts'
import { readBundleFile } from './read-bundle-file.ts'
import { rehearse } from './rehearse.ts'
import { whyNotWritten } from './why-not-written.ts'
import { writeRecords, type Written } from './write-records.ts'

/** A bundle of the largest size allowed takes a minute or so. */
const options = { timeoutMs: 300_000 }

export type FileReport = Written & {
  file: string
  /** Why nothing of it was imported: it could not be read, or not be written. Null when it was. */
  failure: string | null
}

export type Options = {
  /** Does all of it, and undoes it. */
  dryRun: boolean
}

/** Imports the patients of one bundle, all of them or none. Whatever is wrong with the file is in the report. */
export async function importFile(ctx: ClinicalRequest, file: string, { dryRun }: Options): Promise<FileReport> {
  const read = await readBundleFile(file)
  if ('failure' in read) return failed(file, read.failure)
  try {
    const bundle = mapBundle(read.json, { country: await clinicCountry(ctx), now: ctx.now() })
    if (!bundle) return failed(file, 'not a FHIR R4 bundle')
    const skipped = bundle.records.length + bundle.skipped.length > 0 ? bundle.skipped : [NO_PATIENT]
    const write = (tx: ClinicalContext) => writeRecords(tx, bundle.records)
    const written = dryRun ? await rehearse(ctx, write, options) : await ctx.inTransaction(write, options)
    return { ...written, file, failure: null, skipped: [...skipped, ...written.skipped] }
  } catch (error) {
    return failed(file, whyNotWritten(error))
  }
}

const NO_PATIENT: Skipped = { what: 'the file', reason: 'there is no patient in it' }
const nothing = { imported: 0, updated: 0, unchanged: 0, skipped: [], notes: [] }
const failed = (file: string, failure: string): FileReport => ({ ...nothing, file, failure })
