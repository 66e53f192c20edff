import { testDatabase } from '@platform/prisma/testing/test-database'
import { openServices } from '@platform/shared/services'
import { systemContext } from '@platform/shared/system-context'
import { aWorld, type World } from '@platform/shared/testing/world'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import type { FileReport } from './import-file.ts'
import { importFiles } from './import-files.ts'

const SYNTHEA = ['02', '06', '22', '27', '40'].map((number) => synthea(number))

function synthea(number: string) {
  return new URL(`../../fixtures/synthea/patient-${number}.json`, import.meta.url).pathname
}

let world: World
let folder: string
beforeAll(async () => {
  world = await aWorld()
  folder = await mkdtemp(join(tmpdir(), 'bundles-'))
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true })
})
/** What the clinic imported before is forgotten: a test begins with none of it. */
beforeEach(() =>
  world.admin.patient.updateMany({
    where: { externalSystem: { not: 'demo' } },
    data: { externalSystem: 'forgotten', externalId: null, deletedAt: new Date() },
  }),
)

async function system(clinic: 'aurora' | 'pacifica' = 'aurora') {
  const found = await systemContext(world.services, clinic, 'import:patients')
  if (!found) throw new Error(`No clinic ${clinic}`)
  return found.ctx
}
const run = async (files: string[], options: { dryRun: boolean; clinic?: 'pacifica' } = { dryRun: false }) =>
  importFiles(await system(options.clinic), files, options)

const sums = (reports: FileReport[]) =>
  reports.map(({ imported, updated, unchanged, skipped, failure }) => [
    imported,
    updated,
    unchanged,
    skipped.length,
    failure,
  ])
const imported = (clinic: 'aurora' | 'pacifica' = 'aurora') =>
  world.admin.patient.findMany({
    where: { organizationId: world.organizations[clinic], externalSystem: 'http://hospital.smarthealthit.org' },
    include: { allergies: { orderBy: { externalId: 'asc' } }, conditions: true },
    orderBy: { familyName: 'asc' },
  })
async function aFile(name: string, content: unknown) {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

type Bundle = {
  resourceType: string
  entry: { fullUrl: string; resource: Record<string, unknown> & { resourceType: string } }[]
}
/** A fixture with some of its resources changed. */
async function changed(number: string, change: (resource: Bundle['entry'][number]['resource']) => void) {
  const bundle = JSON.parse(await readFile(synthea(number), 'utf8')) as Bundle
  for (const { resource } of bundle.entry) change(resource)
  return aFile(`changed-${number}.json`, bundle)
}

describe('patients of real bundles', () => {
  test('come with their names, their health, and a report of what was left out', async () => {
    const reports = await run(SYNTHEA)
    expect(sums(reports)).toEqual([
      [1, 0, 0, 0, null],
      [1, 0, 0, 0, null],
      [1, 0, 0, 0, null],
      [1, 0, 0, 0, null],
      [0, 0, 0, 1, null],
    ])
    expect(reports[4]?.skipped).toEqual([{ what: 'the file', reason: 'there is no patient in it' }])
    expect(reports[1]?.notes).toEqual(['no phone number given can exist: left out'])

    const [erdman, mejia, ordonez, wyman] = await imported()
    expect(ordonez).toMatchObject({
      givenName: 'Bernardo',
      familyName: 'Ordóñez',
      birthDate: new Date('1957-06-29T00:00:00Z'),
      sex: 'male',
      isDeceased: true,
      deceasedAt: new Date('1981-03-14T08:59:56Z'),
      languageCode: 'es',
      addressLine: '1045 Prosacco Landing Suite 37',
      city: 'Southborough',
      region: 'Massachusetts',
      postalCode: '01772',
      country: 'US',
      phone: null,
      humanId: null,
      externalId: 'ee5ce8e4-160e-4265-88ea-a2ebf4e2dfa9',
    })
    expect([ordonez, mejia, wyman, erdman].map((patient) => patient?.conditions.length)).toEqual([3, 2, 3, 3])
    expect(mejia).toMatchObject({ givenName: 'Gustavo', familyName: 'Mejía', isDeceased: false })
    expect(wyman).toMatchObject({ givenName: 'Alfreda', familyName: 'Wyman' })
    expect(erdman?.allergies).toMatchObject([
      { display: 'Allergy to fish', code: '417532002', clinicalStatus: 'active', category: 'food', criticality: 'low' },
    ])
  })

  test('are skipped as unchanged the second time, and nothing is written', async () => {
    await run(SYNTHEA)
    const before = await imported()
    const audit = await world.admin.auditEvent.count()
    expect(sums(await run(SYNTHEA))).toEqual([
      [0, 0, 1, 0, null],
      [0, 0, 1, 0, null],
      [0, 0, 1, 0, null],
      [0, 0, 1, 0, null],
      [0, 0, 0, 1, null],
    ])
    expect(await imported()).toEqual(before)
    expect(await world.admin.auditEvent.count()).toBe(audit)
  })

  test('are invisible to the other clinic: in its list, its search, by id and as an entity', async () => {
    await run([synthea('06')])
    const [{ id } = { id: '' }] = await imported()
    const staff = await world.actor('admin@pacifica.test', 'pacifica')
    const query = /* GraphQL */ `
      query ($id: ID!, $representations: [_Any!]!) {
        patient(id: $id) {
          id
        }
        patients(first: 100, filter: { search: "ordonez" }) {
          edges {
            node {
              id
            }
          }
        }
        everyone: patients(first: 100, orderBy: NEWEST) {
          edges {
            node {
              id
            }
          }
        }
        _entities(representations: $representations) {
          ... on Patient {
            id
          }
        }
      }
    `
    const ask = (actor: typeof staff) =>
      world.run(subgraph, actor, query, { id, representations: [{ __typename: 'Patient', id }] })
    const seen = JSON.stringify((await ask(staff)).data)
    expect(seen).not.toContain(id)

    const own = await ask(await world.actor('admin@aurora.test', 'aurora'))
    expect(own.data).toMatchObject({ patient: { id }, patients: { edges: [{ node: { id } }] }, _entities: [{ id }] })
  })

  test('are other patients at the other clinic', async () => {
    await run([synthea('06')])
    expect(sums(await run([synthea('06')], { dryRun: false, clinic: 'pacifica' }))).toEqual([[1, 0, 0, 0, null]])
    const [[here], [there]] = await Promise.all([imported(), imported('pacifica')])
    expect(here?.id).not.toBe(there?.id)
  })
})

describe('a source that has changed', () => {
  test('changes the patient and what is said about their health, and takes nothing away', async () => {
    await run([synthea('27')])
    const [before] = await imported()
    const file = await changed('27', (resource) => {
      if (resource.resourceType === 'Patient')
        resource['name'] = [{ use: 'official', family: 'Erdmann', given: ['Louis'] }]
      if (resource.resourceType === 'AllergyIntolerance') resource['criticality'] = 'high'
      if (resource.resourceType === 'Condition') resource.resourceType = 'Procedure'
    })
    expect(sums(await run([file]))).toEqual([[0, 1, 0, 0, null]])

    const [after] = await imported()
    expect(after).toMatchObject({ id: before?.id, familyName: 'Erdmann', version: 2 })
    expect(after?.allergies).toMatchObject([{ id: before?.allergies[0]?.id, criticality: 'high', version: 2 }])
    expect(after?.conditions).toEqual(before?.conditions)
  })

  test('adds what is new, and leaves alone what is said as before', async () => {
    const less = await changed('27', (resource) => {
      if (resource.resourceType === 'AllergyIntolerance') resource.resourceType = 'Procedure'
    })
    await run([less])
    const [before] = await imported()
    expect(before?.allergies).toEqual([])
    expect(sums(await run([synthea('27')]))).toEqual([[0, 1, 0, 0, null]])
    const [after] = await imported()
    expect(after?.allergies).toHaveLength(1)
    expect(after?.conditions).toEqual(before?.conditions)
  })
})

describe('what the clinic did stays', () => {
  test('its own corrections, while the source says nothing new', async () => {
    await run([synthea('06')])
    const [{ id } = { id: '' }] = await imported()
    await world.admin.patient.update({ where: { id }, data: { phone: '+40721000999' } })
    expect(sums(await run([synthea('06')]))).toEqual([[0, 0, 1, 0, null]])
    expect((await imported())[0]).toMatchObject({ phone: '+40721000999' })
  })

  test('a removal: the patient does not come back, and the report says why', async () => {
    await run([synthea('06')])
    const [{ id } = { id: '' }] = await imported()
    await world.admin.patient.update({ where: { id }, data: { deletedAt: new Date() } })
    const [report] = await run([synthea('06')])
    expect(report).toMatchObject({
      imported: 0,
      skipped: [{ what: 'a patient', reason: 'the clinic has removed this patient' }],
    })
    expect(await imported()).toMatchObject([{ id, deletedAt: expect.any(Date) }])
  })

  test('a link to an account', async () => {
    await run([synthea('06')])
    const [{ id } = { id: '' }] = await imported()
    const { principalId } = await world.actor('admin@aurora.test', 'aurora')
    await world.admin.patient.update({ where: { id }, data: { humanId: principalId } })
    await run([
      await changed('06', (resource) => {
        if (resource.resourceType === 'Patient') resource['gender'] = 'other'
      }),
    ])
    expect((await imported())[0]).toMatchObject({ id, humanId: principalId, sex: 'other' })
  })
})

describe('one bad file spoils nothing', () => {
  test('each says what is wrong with it, and the good ones are imported', async () => {
    const files = [
      await aFile('broken.json', '{"resourceType": "Bundle", '),
      await aFile('patient.json', { resourceType: 'Patient' }),
      await aFile('large.json', `"${'x'.repeat(20_000_001)}"`),
      join(folder, 'missing.json'),
      folder,
      await aFile('empty.json', '\uFEFF{"resourceType":"Bundle"}'),
      synthea('22'),
    ]
    const reports = await run(files)
    expect(reports.map(({ failure }) => failure)).toEqual([
      'not JSON',
      'not a FHIR R4 bundle',
      'larger than 20 MB',
      'no such file',
      'cannot be read (EISDIR)',
      null,
      null,
    ])
    expect(await imported()).toMatchObject([{ familyName: 'Mejía' }])
  })

  test('what the database refuses undoes its file, and no other', async () => {
    const value = randomBytes(4000).toString('hex') // Longer than an entry of an index can be.
    const refused = await changed('27', (resource) => {
      if (resource.resourceType === 'Patient') resource['identifier'] = [{ system: 'http://long.test', value }]
    })
    const reports = await run([refused, synthea('22')])
    expect(reports[0]).toMatchObject({ imported: 0, failure: 'the database refused it (54000)' })
    expect(reports[1]).toMatchObject({ imported: 1, failure: null })
    expect(await world.admin.patient.count({ where: { externalSystem: 'http://long.test' } })).toBe(0)
  })
})

test('a database that goes away is named as such, file by file', async () => {
  const doomed = await testDatabase()
  const services = await openServices({ ...world.environment, DATABASE_URL: doomed.urls.rls }, world.services.log)
  const found = await systemContext(services, 'aurora', 'import:patients')
  await doomed.drop()
  const reports = found && (await importFiles(found.ctx, [synthea('06'), synthea('22')], { dryRun: false }))
  await services.close()
  const failure = 'the database does not answer'
  expect(reports).toMatchObject([{ failure }, { failure }])
})

test('a dry run tells what would come of it, and changes nothing', async () => {
  const events = await world.admin.outboxEvent.count()
  expect(sums(await run(SYNTHEA, { dryRun: true })).map(([count]) => count)).toEqual([1, 1, 1, 1, 0])
  expect(await imported()).toEqual([])
  expect(await world.admin.outboxEvent.count()).toBe(events)
})

test('of two imports at once, one adds and one finds added', async () => {
  const reports = await Promise.all([run([synthea('06')]), run([synthea('06')])])
  expect(
    reports
      .flatMap(sums)
      .map(([added, , unchanged]) => [added, unchanged])
      .sort(),
  ).toEqual([
    [0, 1],
    [1, 0],
  ])
  expect(await imported()).toHaveLength(1)
})

test('the trail names the job, and one event tells of it all', async () => {
  await run(SYNTHEA)
  const [{ id } = { id: '' }] = await imported()
  const [created] = await world.admin.auditEvent.findMany({ where: { entityId: id } })
  expect(created).toMatchObject({
    action: 'create',
    actorId: null,
    actorRole: 'system',
    sessionKind: 'system',
    organizationId: world.organizations.aurora,
    requestId: expect.stringMatching(/^import:patients:/),
  })
  const events = await world.admin.outboxEvent.findMany({ orderBy: { sequence: 'desc' }, take: 2 })
  expect(events[0]).toMatchObject({
    type: 'patients.imported',
    organizationId: world.organizations.aurora,
    subjectIds: [],
  })
  expect(events[1]?.requestId).not.toBe(events[0]?.requestId)
})

test('a large bundle goes in whole', async () => {
  const entry = Array.from({ length: 1200 }, (_, index) => ({
    resource: {
      resourceType: 'Patient',
      identifier: [{ system: 'http://large.test', value: String(index) }],
      name: [{ family: `Mulți${index}`, given: ['Unul'] }],
    },
  }))
  expect(sums(await run([await aFile('large-bundle.json', { resourceType: 'Bundle', entry })]))).toEqual([
    [1200, 0, 0, 0, null],
  ])
})
