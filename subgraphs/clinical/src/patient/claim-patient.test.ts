import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { claimPatient } from './claim-patient.ts'

const ANA = 'ana@patients.test'
const BORN = '1991-07-22'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.services.redis.flushdb()
  const { principalId } = await world.actor(ANA, 'pacifica')
  await world.admin.patient.updateMany({
    where: { organizationId: world.organizations.pacifica, OR: [{ humanId: principalId }, { email: ANA }] },
    data: { humanId: null, deletedAt: new Date() },
  })
})

/** Ana has an account and is a member of pacifica, which knows her as a guest: it met her in person before. */
const aGuest = (differently: object = {}) =>
  world.admin.patient.create({
    data: {
      organizationId: world.organizations.pacifica,
      givenName: 'Ana Lucía',
      familyName: 'POPESCU',
      email: ANA,
      birthDate: new Date(BORN),
      ...differently,
    },
  })
const ana = () => world.context(ANA, 'pacifica')
const guest = (id: string) => world.admin.patient.findUniqueOrThrow({ where: { id } })
const claim = async (birthDate = BORN) => (await ana()).inTransaction((ctx) => claimPatient(ctx, { birthDate }))

test('a guest who proves who they are gets their record, under the id it always had', async () => {
  const { id } = await aGuest()
  const actor = await world.actor(ANA, 'pacifica')
  const patient = await claim()

  expect(patient).toMatchObject({ id, humanId: actor.principalId })
  const [event] = await world.admin.outboxEvent.findMany({ where: { subjectIds: { has: id } } })
  expect(event).toMatchObject({ type: 'patient.linked', subjectIds: [id, actor.principalId] })
})

test('the proof is kept', async () => {
  const { id } = await aGuest()
  await claim()
  expect(await world.admin.patientClaim.findMany({ where: { patientId: id } })).toMatchObject([
    { email: ANA, givenName: 'Ana', familyName: 'Popescu Hernández', birthDate: new Date(`${BORN}T00:00:00Z`) },
  ])
})

describe('without the whole proof nothing is linked', () => {
  test.each([
    ['another birth date', {}, '1991-07-23'],
    ['another e-mail', { email: 'somebody.else@mail.test' }, BORN],
    ['no birth date on record', { birthDate: null }, BORN],
    ['a name that is not theirs', { givenName: 'Sofía' }, BORN],
    ['a family name that is not theirs', { familyName: 'Menjívar' }, BORN],
    ['a record of somebody who died', { deceasedAt: new Date() }, BORN],
    ['a record taken off the list', { deletedAt: new Date() }, BORN],
  ])('%s', async (_, differently, birthDate) => {
    const { id } = await aGuest(differently)
    await expect(claim(birthDate)).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'Your record not found' })
    expect(await guest(id)).toMatchObject({ humanId: null })
    expect(await world.admin.patientClaim.count({ where: { patientId: id } })).toBe(0)
  })

  test('an e-mail nobody verified', async () => {
    const { id } = await aGuest()
    await world.admin.human.updateMany({ where: { email: ANA }, data: { emailVerified: false } })
    await expect(claim()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await world.admin.human.updateMany({ where: { email: ANA }, data: { emailVerified: true } })
    expect(await guest(id)).toMatchObject({ humanId: null })
  })

  test('two records it could mean', async () => {
    const { id, organizationId, givenName, familyName, birthDate, email } = await aGuest()
    const twice = { organizationId, givenName, familyName, birthDate, email }
    await world.admin.patient.create({ data: twice })
    await expect(claim()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await guest(id)).toMatchObject({ humanId: null })
  })
})

test('only the record of the clinic they ask at', async () => {
  const { id } = await aGuest()
  const { id: elsewhere } = await world.admin.patient.create({
    data: {
      organizationId: world.organizations.aurora,
      givenName: 'Ana',
      familyName: 'Popescu',
      email: ANA,
      birthDate: new Date(BORN),
    },
  })
  expect(await claim()).toMatchObject({ id })
  expect(await guest(elsewhere)).toMatchObject({ humanId: null })
})

test('whoever is a patient here claims nothing more', async () => {
  await aGuest()
  await claim()
  await expect(claim()).rejects.toMatchObject({ code: 'CONFLICT', message: 'You are a patient here already' })
})

test('staff claim nothing, though name, e-mail and birth date are theirs', async () => {
  const ctx = await world.context('admin@aurora.test', 'aurora')
  const { id } = await ctx.db.patient.create({
    data: { givenName: 'Ioana', familyName: 'Marinescu', email: 'admin@aurora.test', birthDate: new Date(BORN) },
  })
  await expect(ctx.inTransaction((tx) => claimPatient(tx, { birthDate: BORN }))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(await guest(id)).toMatchObject({ humanId: null })
})

test('nobody claims while acting for somebody else', async () => {
  const { id } = await aGuest()
  const actor = await world.actor(ANA, 'pacifica')
  const impersonated = { ...actor, session: { kind: 'impersonation' as const, id: 'a session' } }
  const { data } = await world.run(subgraph, impersonated, CLAIM, { input: { birthDate: BORN } })
  expect(data).toBeNull()
  expect(await guest(id)).toMatchObject({ humanId: null })
})

test('not even a statement of their own lets a patient claim under an e-mail that is not theirs', async () => {
  const { id } = await aGuest({ email: 'a.stranger@mail.test' })
  const forged = ana().then(
    ({ db }) => db.$executeRaw`
    INSERT INTO clinical.patient_claims (email, given_name, family_name, birth_date)
    VALUES ('a.stranger@mail.test', 'Ana', 'Popescu Hernández', ${BORN}::date)`,
  )
  await expect(forged).rejects.toThrow('row-level security')
  expect(await guest(id)).toMatchObject({ humanId: null })
})

test('five tries a day, and the sixth is refused though it is right', async () => {
  const { id } = await aGuest()
  for (let day = 1; day <= 5; day++) {
    await expect(claim(`1990-01-0${day}`)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  }
  await expect(claim()).rejects.toMatchObject({ code: 'CONFLICT', message: 'Too many tries today; ask the clinic' })
  expect(await guest(id)).toMatchObject({ humanId: null })
})

test('of two claims at once one is kept', async () => {
  const { id } = await aGuest()
  const claims = await Promise.allSettled([claim(), claim()])
  expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await world.admin.patientClaim.count({ where: { patientId: id } })).toBe(1)
})

const CLAIM = /* GraphQL */ `
  mutation ($input: ClaimPatientInput!) {
    claimPatient(input: $input) {
      patient {
        id
        isGuest
      }
      userErrors {
        code
        message
      }
    }
  }
`

test('through the schema a patient gets their own record', async () => {
  const { id } = await aGuest()
  const { data } = await world.run(subgraph, await world.actor(ANA, 'pacifica'), CLAIM, { input: { birthDate: BORN } })
  expect(data?.['claimPatient']).toEqual({ patient: { id, isGuest: false }, userErrors: [] })
})
