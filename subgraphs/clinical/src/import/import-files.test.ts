import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { anImportScene, sums, synthea } from '../testing/import-scene.ts'

let scene: Awaited<ReturnType<typeof anImportScene>>
beforeAll(async () => {
  scene = await anImportScene()
})
afterAll(() => scene.end())
beforeEach(() => scene.forget())

const SYNTHEA = ['02', '06', '22', '27', '40'].map(synthea)

describe('patients of real bundles', () => {
  test('come with their names, their health, and a report of what was left out', async () => {
    const reports = await scene.run(SYNTHEA)
    expect(sums(reports)).toEqual([
      [1, 0, 0, 0, null],
      [1, 0, 0, 0, null],
      [1, 0, 0, 0, null],
      [1, 0, 0, 0, null],
      [0, 0, 0, 1, null],
    ])
    expect(reports[4]?.skipped).toEqual([{ what: 'the file', reason: 'there is no patient in it' }])
    expect(reports[1]?.notes).toEqual(['no phone number given can exist: left out'])

    const [erdman, mejia, ordonez, wyman] = await scene.imported()
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
    await scene.run(SYNTHEA)
    const before = await scene.imported()
    const audit = await scene.world.admin.auditEvent.count()
    expect(sums(await scene.run(SYNTHEA))).toEqual([
      [0, 0, 1, 0, null],
      [0, 0, 1, 0, null],
      [0, 0, 1, 0, null],
      [0, 0, 1, 0, null],
      [0, 0, 0, 1, null],
    ])
    expect(await scene.imported()).toEqual(before)
    expect(await scene.world.admin.auditEvent.count()).toBe(audit)
  })

  test('are invisible to the other clinic: in its list, its search, by id and as an entity', async () => {
    await scene.run([synthea('06')])
    const [{ id } = { id: '' }] = await scene.imported()
    const staff = await scene.world.actor('admin@pacifica.test', 'pacifica')
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
      scene.world.run(subgraph, actor, query, { id, representations: [{ __typename: 'Patient', id }] })
    const seen = JSON.stringify((await ask(staff)).data)
    expect(seen).not.toContain(id)

    const own = await ask(await scene.world.actor('admin@aurora.test', 'aurora'))
    expect(own.data).toMatchObject({ patient: { id }, patients: { edges: [{ node: { id } }] }, _entities: [{ id }] })
  })

  test('are other patients at the other clinic', async () => {
    await scene.run([synthea('06')])
    expect(sums(await scene.run([synthea('06')], { clinic: 'pacifica' }))).toEqual([[1, 0, 0, 0, null]])
    const [[here], [there]] = await Promise.all([scene.imported(), scene.imported('pacifica')])
    expect(here?.id).not.toBe(there?.id)
  })
})

test('a dry run tells what would come of it, and changes nothing', async () => {
  const events = await scene.world.admin.outboxEvent.count()
  expect(sums(await scene.run(SYNTHEA, { dryRun: true })).map(([count]) => count)).toEqual([1, 1, 1, 1, 0])
  expect(await scene.imported()).toEqual([])
  expect(await scene.world.admin.outboxEvent.count()).toBe(events)
})

test('of two imports at once, one adds and one finds added', async () => {
  const reports = await Promise.all([scene.run([synthea('06')]), scene.run([synthea('06')])])
  expect(
    reports
      .flatMap(sums)
      .map(([added, , unchanged]) => [added, unchanged])
      .sort(),
  ).toEqual([
    [0, 1],
    [1, 0],
  ])
  expect(await scene.imported()).toHaveLength(1)
})

test('the trail names the job, and one event tells of it all', async () => {
  await scene.run(SYNTHEA)
  const [{ id } = { id: '' }] = await scene.imported()
  const [created] = await scene.world.admin.auditEvent.findMany({ where: { entityId: id } })
  expect(created).toMatchObject({
    action: 'create',
    actorId: null,
    actorRole: 'system',
    sessionKind: 'system',
    organizationId: scene.world.organizations.aurora,
    requestId: expect.stringMatching(/^import:patients:/),
  })
  const events = await scene.world.admin.outboxEvent.findMany({
    where: { type: { not: 'audit_event.added' } },
    orderBy: { sequence: 'desc' },
    take: 2,
  })
  expect(events[0]).toMatchObject({
    type: 'patients.imported',
    organizationId: scene.world.organizations.aurora,
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
  expect(sums(await scene.run([await scene.aFile('large-bundle.json', { resourceType: 'Bundle', entry })]))).toEqual([
    [1200, 0, 0, 0, null],
  ])
})
