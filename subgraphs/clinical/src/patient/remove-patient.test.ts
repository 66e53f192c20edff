import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { findPatient } from './find-patient.ts'
import { listPatients } from './list-patients.ts'
import { removePatient } from './remove-patient.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.close())

const admin = () => world.context('admin@aurora.test', 'aurora')
const aPatient = async () =>
  (await admin()).db.patient.create({
    data: { givenName: 'Pleacă', familyName: 'Curândescu', email: 'pleaca@mail.test' },
  })

test('a removed patient is found no more, and the record is kept', async () => {
  const { id: patientId, version } = await aPatient()
  const ctx = await admin()
  await ctx.inTransaction((tx) => removePatient(tx, { patientId, version }))

  expect(await findPatient(await admin(), patientId)).toBeNull()
  const list = await listPatients(await admin(), { first: 10, orderBy: 'NAME', filter: { search: 'curandescu' } })
  expect(list.edges).toEqual([])
  expect(await world.admin.patient.findUniqueOrThrow({ where: { id: patientId } })).toMatchObject({
    givenName: 'Pleacă',
    deletedAt: expect.any(Date),
  })
  expect(await world.admin.patientSearchTerm.count({ where: { patientId } })).toBe(0)
  const events = await world.admin.outboxEvent.findMany({ where: { subjectIds: { has: patientId } } })
  expect(events.map(({ type }) => type)).toEqual(['patient.removed'])
})

test('a decision on an old version is refused, and the patient stays', async () => {
  const { id: patientId, version } = await aPatient()
  await expect(removePatient(await admin(), { patientId, version: version + 1 })).rejects.toMatchObject({
    code: 'CONFLICT',
  })
  expect(await findPatient(await admin(), patientId)).toMatchObject({ id: patientId, deletedAt: null })
})

test('a patient of another clinic is not found, and stays', async () => {
  const theirs = await world.admin.patient.findFirstOrThrow({ where: { organizationId: world.organizations.pacifica } })
  const removal = removePatient(await admin(), { patientId: theirs.id, version: theirs.version })
  await expect(removal).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await world.admin.patient.findUniqueOrThrow({ where: { id: theirs.id } })).toEqual(theirs)
})

test('through the schema the answer is the patient as they were', async () => {
  const { id: patientId, version } = await aPatient()
  const { data } = await world.run(
    subgraph,
    await world.actor('support@aurora.test', 'aurora'),
    /* GraphQL */ `
      mutation ($input: RemovePatientInput!) {
        removePatient(input: $input) {
          patient {
            id
            givenName
          }
          userErrors {
            code
          }
        }
      }
    `,
    { input: { patientId, version } },
  )
  expect(data?.['removePatient']).toEqual({ patient: { id: patientId, givenName: 'Pleacă' }, userErrors: [] })
})
