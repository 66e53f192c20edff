import { testDatabase } from '@platform/prisma/testing/test-database'
import { openServices } from '@platform/shared/services'
import { systemContext } from '@platform/shared/system-context'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { importFiles } from './import-files.ts'
import { anImportScene, synthea } from '../testing/import-scene.ts'

let scene: Awaited<ReturnType<typeof anImportScene>>
beforeAll(async () => {
  scene = await anImportScene()
})
afterAll(() => scene.end())
beforeEach(() => scene.forget())

describe('one bad file spoils nothing', () => {
  test('each says what is wrong with it, and the good ones are imported', async () => {
    const files = [
      await scene.aFile('broken.json', '{"resourceType": "Bundle", '),
      await scene.aFile('patient.json', { resourceType: 'Patient' }),
      await scene.aFile('large.json', `"${'x'.repeat(20_000_001)}"`),
      join(scene.folder, 'missing.json'),
      scene.folder,
      await scene.aFile('empty.json', '\uFEFF{"resourceType":"Bundle"}'),
      synthea('22'),
    ]
    const reports = await scene.run(files)
    expect(reports.map(({ failure }) => failure)).toEqual([
      'not JSON',
      'not a FHIR R4 bundle',
      'larger than 20 MB',
      'no such file',
      'cannot be read (EISDIR)',
      null,
      null,
    ])
    expect(await scene.imported()).toMatchObject([{ familyName: 'Mejía' }])
  })

  test('what the database refuses undoes its file, and no other', async () => {
    const value = randomBytes(4000).toString('hex') // Longer than an entry of an index can be.
    const refused = await scene.changed('27', (resource) => {
      if (resource.resourceType === 'Patient') resource['identifier'] = [{ system: 'http://long.test', value }]
    })
    const reports = await scene.run([refused, synthea('22')])
    expect(reports[0]).toMatchObject({ imported: 0, failure: 'the database refused it (54000)' })
    expect(reports[1]).toMatchObject({ imported: 1, failure: null })
    expect(await scene.world.admin.patient.count({ where: { externalSystem: 'http://long.test' } })).toBe(0)
  })
})

test('a database that goes away is named as such, file by file', async () => {
  const doomed = await testDatabase()
  const services = await openServices(
    { ...scene.world.environment, DATABASE_URL: doomed.urls.rls },
    scene.world.services.log,
  )
  const found = await systemContext(services, 'aurora', 'import:patients')
  await doomed.drop()
  const reports = found && (await importFiles(found.ctx, [synthea('06'), synthea('22')], { dryRun: false }))
  await services.close()
  const failure = 'the database does not answer'
  expect(reports).toMatchObject([{ failure }, { failure }])
})
