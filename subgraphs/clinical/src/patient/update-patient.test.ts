import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { updatePatient } from './update-patient.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.close())

const specialist = () => world.context('specialist@aurora.test', 'aurora')

async function aPatient() {
  const ctx = await specialist()
  return ctx.db.patient.create({
    data: { givenName: 'Doina', familyName: 'Schimbătoare', email: 'doina@mail.test', city: 'Iași', country: 'RO' },
  })
}
const stored = (id: string) => world.admin.patient.findUniqueOrThrow({ where: { id } })

test('what is given changes, what is not stays, null empties', async () => {
  const { id: patientId, version } = await aPatient()
  const ctx = await specialist()
  const patient = await ctx.inTransaction((tx) =>
    updatePatient(tx, { patientId, version, phone: '0721 000 111', email: null, familyName: 'Statornică' }),
  )
  expect(patient).toMatchObject({
    version: version + 1,
    givenName: 'Doina',
    familyName: 'Statornică',
    email: null,
    phone: '+40721000111',
    city: 'Iași',
  })
})

test('a new address replaces the old one whole', async () => {
  const { id: patientId, version } = await aPatient()
  const patient = await updatePatient(await specialist(), { patientId, version, address: { line: 'Strada Nouă 1' } })
  expect(patient).toMatchObject({ addressLine: 'Strada Nouă 1', city: null, country: null })
})

test('the search follows the change', async () => {
  const { id: patientId, version } = await aPatient()
  await updatePatient(await specialist(), { patientId, version, familyName: 'Regăsită', email: null })
  const terms = await world.admin.patientSearchTerm.findMany({ where: { patientId }, orderBy: { term: 'asc' } })
  expect(terms.map(({ term }) => term)).toEqual(['doina', 'regasita'])
})

describe('a change based on an old version', () => {
  test('is refused, and changes nothing', async () => {
    const { id: patientId, version } = await aPatient()
    await updatePatient(await specialist(), { patientId, version, givenName: 'Prima' })
    const late = updatePatient(await specialist(), { patientId, version, givenName: 'A doua' })
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', inputPath: ['version'] })
    expect(await stored(patientId)).toMatchObject({ givenName: 'Prima', version: version + 1 })
  })

  test('of two at once, one wins', async () => {
    const { id: patientId, version } = await aPatient()
    const changes = await Promise.all(
      ['Prima', 'A doua', 'A treia'].map(async (givenName) =>
        world.run(subgraph, await world.actor('support@aurora.test', 'aurora'), UPDATE, {
          input: { patientId, version, givenName },
        }),
      ),
    )
    const codes = changes.flatMap(({ data }) => (data?.['updatePatient'] as Payload).userErrors.map(({ code }) => code))
    expect(codes).toEqual(['CONFLICT', 'CONFLICT'])
    expect(await stored(patientId)).toMatchObject({ version: version + 1 })
  })
})

test('a name cannot be emptied, and the rest of the change falls with it', async () => {
  const { id: patientId, version } = await aPatient()
  const change = updatePatient(await specialist(), { patientId, version, phone: '0721000222', givenName: null })
  await expect(change).rejects.toMatchObject({ code: 'INVALID', inputPath: ['givenName'] })
  expect(await stored(patientId)).toMatchObject({ phone: null, version })
})

test('a patient of another clinic is not found, and stays as they were', async () => {
  const [theirs] = await world.admin.patient.findMany({
    where: { organizationId: world.organizations.pacifica },
    take: 1,
  })
  const { id: patientId = '', version = 0 } = theirs ?? {}
  const change = updatePatient(await specialist(), { patientId, version, givenName: 'Furat' })
  await expect(change).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await stored(patientId)).toEqual(theirs)
})

type Payload = { userErrors: { code: string }[] }

const UPDATE = /* GraphQL */ `
  mutation ($input: UpdatePatientInput!) {
    updatePatient(input: $input) {
      patient {
        id
        version
        familyName
        address {
          city
        }
      }
      userErrors {
        code
      }
    }
  }
`

test('through the schema the answer is the patient, and the trail says who did it', async () => {
  const { id: patientId, version } = await aPatient()
  const actor = await world.actor('support@aurora.test', 'aurora')
  const { data } = await world.run(subgraph, actor, UPDATE, {
    input: { patientId, version, familyName: 'Dupăschemă', address: null },
  })
  expect(data?.['updatePatient']).toEqual({
    patient: { id: patientId, version: version + 1, familyName: 'Dupăschemă', address: null },
    userErrors: [],
  })

  const [last] = await world.admin.auditEvent.findMany({
    where: { entityId: patientId, action: 'update' },
    orderBy: { recordedAt: 'desc' },
    take: 1,
  })
  expect(last).toMatchObject({
    actorId: actor.principalId,
    actorRole: 'customer_support',
    organizationId: world.organizations.aurora,
    before: expect.objectContaining({ family_name: 'Schimbătoare', city: 'Iași' }),
    after: expect.objectContaining({ family_name: 'Dupăschemă' }),
  })
  const events = await world.admin.outboxEvent.findMany({ where: { subjectIds: { has: patientId } } })
  expect(events.map(({ type }) => type)).toEqual(['patient.updated'])
})
