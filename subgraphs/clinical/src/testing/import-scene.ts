import { systemContext } from '@platform/shared/system-context'
import { aWorld } from '@platform/shared/testing/world'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileReport } from '../import/import-file.ts'
import { importFiles } from '../import/import-files.ts'

type Clinic = 'aurora' | 'pacifica'
type Resource = Record<string, unknown> & { resourceType: string }

/** The file of a made-up patient of Synthea's. */
export const synthea = (number: string): string =>
  new URL(`../../fixtures/synthea/patient-${number}.json`, import.meta.url).pathname

/** What came of each file: imported, updated, unchanged, skipped, failure. */
export const sums = (reports: readonly FileReport[]) =>
  reports.map(({ imported, updated, unchanged, skipped, failure }) => [
    imported,
    updated,
    unchanged,
    skipped.length,
    failure,
  ])

/** A world to import into, and a folder for files of the test's own. */
export async function anImportScene() {
  const world = await aWorld()
  const folder = await mkdtemp(join(tmpdir(), 'bundles-'))

  async function run(files: readonly string[], { clinic = 'aurora' as Clinic, dryRun = false } = {}) {
    const found = await systemContext(world.services, clinic, 'import:patients')
    if (!found) throw new Error(`No clinic ${clinic}`)
    return importFiles(found.ctx, files, { dryRun })
  }

  async function aFile(name: string, content: unknown) {
    const path = join(folder, name)
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }

  return {
    world,
    folder,
    run,
    aFile,

    /** A fixture with some of its resources changed. */
    async changed(number: string, change: (resource: Resource) => void) {
      const bundle = JSON.parse(await readFile(synthea(number), 'utf8')) as { entry: { resource: Resource }[] }
      for (const { resource } of bundle.entry) change(resource)
      return aFile(`changed-${number}.json`, bundle)
    },

    /** What was imported from Synthea, by family name. */
    imported: (clinic: Clinic = 'aurora') =>
      world.admin.patient.findMany({
        where: { organizationId: world.organizations[clinic], externalSystem: 'http://hospital.smarthealthit.org' },
        include: { allergies: true, conditions: { orderBy: { id: 'asc' } } },
        orderBy: { sortName: 'asc' },
      }),

    /** Makes room for the next test: what was imported is gone, and its identifiers are free. */
    forget: () =>
      world.admin.patient.updateMany({
        where: { externalSystem: { not: 'demo' } },
        data: { externalSystem: 'forgotten', externalId: null, deletedAt: new Date() },
      }),

    async end() {
      await world.close()
      await rm(folder, { recursive: true })
    },
  }
}
