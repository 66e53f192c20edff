import { anonymous } from '@platform/shared/testing/actor-of'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.close())

const ask = async (email: string, query: string, variables: Record<string, unknown> = {}) =>
  world.run(subgraph, await world.actor(email, email.includes('pacifica') ? 'pacifica' : 'aurora'), query, variables)

const elena = () =>
  world.admin.patient.findFirstOrThrow({
    where: { organizationId: world.organizations.aurora, email: 'patient@aurora.test' },
  })
const gheorghe = () =>
  world.admin.patient.findFirstOrThrow({ where: { organizationId: world.organizations.aurora, givenName: 'Gheorghe' } })

const PATIENT = /* GraphQL */ `
  query ($id: ID!) {
    patient(id: $id) {
      id
      organization {
        id
      }
      human {
        id
      }
      profile {
        humanId
      }
      givenName
      sex
      isGuest
      isDeceased
      allergies {
        display
        clinicalStatus
        category
        criticality
      }
      conditions {
        display
        clinicalStatus
        onsetAt
      }
    }
  }
`
const NAMES = '{ patients(first: 100) { edges { node { id givenName } } pageInfo { hasNextPage } } }'
const ME = '{ myPatient { id givenName allergies { display } } }'
const ENTITY = /* GraphQL */ `
  query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Patient {
        id
        givenName
      }
    }
  }
`

test('a patient with an account points to the person, their profile and the clinic', async () => {
  const { id, humanId } = await elena()
  const { data, errors } = await ask('specialist@aurora.test', PATIENT, { id })
  expect(errors).toBeUndefined()
  expect(data?.['patient']).toEqual({
    id,
    organization: { id: world.organizations.aurora },
    human: { id: humanId },
    profile: { humanId },
    givenName: 'Elena',
    sex: 'FEMALE',
    isGuest: false,
    isDeceased: false,
    allergies: [
      { display: 'Allergy to penicillin', clinicalStatus: 'ACTIVE', category: 'MEDICATION', criticality: 'HIGH' },
    ],
    conditions: [{ display: 'Low back pain', clinicalStatus: 'ACTIVE', onsetAt: new Date('2026-02-10T00:00:00Z') }],
  })
})

test('a guest points to nobody', async () => {
  const { id } = await gheorghe()
  const { data } = await ask('specialist@aurora.test', PATIENT, { id })
  expect(data?.['patient']).toMatchObject({ human: null, profile: null, isGuest: true })
})

describe('a read of health data is logged', () => {
  const accessesOf = (patientId: string) =>
    world.admin.accessEvent.findMany({ where: { entityIds: { has: patientId } } })

  test('by whoever asked, one row a request, for all patients of the answer', async () => {
    const [one, other] = await Promise.all([elena(), gheorghe()])
    const actor = await world.actor('support@aurora.test', 'aurora')
    const before = await accessesOf(other.id)
    await world.run(
      subgraph,
      actor,
      '{ patients(first: 100) { edges { node { allergies { code } conditions { code } } } } }',
    )
    const added = (await accessesOf(other.id)).filter(({ id }) => !before.some((known) => known.id === id))
    expect(added).toHaveLength(1)
    expect(added[0]).toMatchObject({
      entity: 'clinical.patients',
      actorId: actor.principalId,
      actorRole: 'customer_support',
      organizationId: world.organizations.aurora,
      entityIds: expect.arrayContaining([one.id, other.id]),
    })
  })

  test('and a read of a name is not', async () => {
    const { id } = await gheorghe()
    const before = await accessesOf(id)
    await ask('support@aurora.test', 'query ($id: ID!) { patient(id: $id) { givenName phone } }', { id })
    expect(await accessesOf(id)).toEqual(before)
  })
})

describe('patients see themselves alone', () => {
  test('as they are known at the clinic they ask at', async () => {
    const { id } = await elena()
    const { data, errors } = await ask('patient@aurora.test', ME)
    expect(errors).toBeUndefined()
    expect(data?.['myPatient']).toEqual({ id, givenName: 'Elena', allergies: [{ display: 'Allergy to penicillin' }] })
  })

  test('one person, two clinics, two patients', async () => {
    const answers = await Promise.all(
      (['aurora', 'pacifica'] as const).map(async (clinic) =>
        world.run(subgraph, await world.actor('ana@patients.test', clinic), '{ myPatient { id organization { id } } }'),
      ),
    )
    const [atAurora, atPacifica] = answers.map(
      ({ data }) => data?.['myPatient'] as { id: string; organization: { id: string } },
    )
    expect(atAurora?.organization.id).toBe(world.organizations.aurora)
    expect(atPacifica?.organization.id).toBe(world.organizations.pacifica)
    expect(atAurora?.id).not.toBe(atPacifica?.id)
  })

  test('neither in a list nor by id do they see another', async () => {
    const { id } = await gheorghe()
    for (const [query, variables] of [
      [NAMES, {}],
      [PATIENT, { id }],
    ] as const) {
      const { errors } = await ask('patient@aurora.test', query, variables)
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    }
  })

  test('nor as an entity, though that asks for no permission: only themselves', async () => {
    const [self, other] = await Promise.all([elena(), gheorghe()])
    const representations = [self, other].map(({ id }) => ({ __typename: 'Patient', id }))
    const { data } = await ask('patient@aurora.test', ENTITY, { representations })
    expect(data?.['_entities']).toEqual([{ id: self.id, givenName: 'Elena' }, null])
  })

  test('staff who are no patients are nobody', async () => {
    expect((await ask('admin@aurora.test', ME)).data).toEqual({ myPatient: null })
  })
})

test('staff who may not read patients see none, whichever way they ask', async () => {
  const { id } = await gheorghe()
  const actor = { ...(await world.actor('support@aurora.test', 'aurora')), permissions: ['profile:read_own'] }
  const { data } = await world.run(subgraph, actor, ENTITY, { representations: [{ __typename: 'Patient', id }] })
  expect(data?.['_entities']).toEqual([null])
  const allergy = await world.admin.allergy.findFirstOrThrow({ where: { organizationId: world.organizations.aurora } })
  const query = /* GraphQL */ `
    query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Allergy {
          display
        }
      }
    }
  `
  const asked = await world.run(subgraph, actor, query, {
    representations: [{ __typename: 'Allergy', id: allergy.id }],
  })
  expect(asked.data?.['_entities']).toEqual([null])
})

test('a visitor is asked to sign in', async () => {
  const { errors } = await world.run(subgraph, anonymous(world.organizations.aurora), ME)
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
})

test('a clinic sees none of another: not in its list, not by id, not as an entity', async () => {
  const { id } = await elena()
  const list = await ask('admin@pacifica.test', NAMES)
  const seen = (list.data?.['patients'] as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id)
  const theirs = await world.admin.patient.findMany({ where: { organizationId: world.organizations.pacifica } })
  expect(seen.toSorted()).toEqual(theirs.map((patient) => patient.id).toSorted())

  expect((await ask('admin@pacifica.test', PATIENT, { id })).data).toEqual({ patient: null })
  const entity = await ask('admin@pacifica.test', ENTITY, { representations: [{ __typename: 'Patient', id }] })
  expect(entity.data).toEqual({ _entities: [null] })
})

test('what is no id finds no one', async () => {
  const { errors } = await ask('admin@aurora.test', PATIENT, { id: 'gheorghe' })
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
})
