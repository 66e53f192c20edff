import { subjectOf } from '@platform/prisma/demo-people'
import type { Actor } from '@platform/shared/actor'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { field, mutate } from '../testing/run.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on PatientProfile { id humanId givenName nationalId { number } allergies { substance } } } }`
type Found = { id: string; humanId: string; givenName: string; nationalId: { number: string } } | null

const humanId = async (email: string) => (await world.actor(email)).principalId ?? ''
const profiles = async (asker: Actor, emails: string[]) => {
  const representations = await Promise.all(
    emails.map(async (email) => ({ __typename: 'PatientProfile', humanId: await humanId(email) })),
  )
  return field<Found[]>(world, asker, ENTITIES, { representations })
}
const OWNERS = ['patient@aurora.test', 'ana@patients.test', 'patient@pacifica.test', 'admin@aurora.test']
const names = (found: Found[]) => found.map((profile) => profile?.givenName ?? null)

test('a clinic sees the profiles shared with it, and no other clinic’s consent opens one', async () => {
  expect(names(await profiles(await world.actor('specialist@aurora.test', 'aurora'), OWNERS))).toEqual([
    'Elena',
    'Ana',
    null,
    null,
  ])
  // Ana is a patient here too, yet shares with aurora alone; Carlos took his word back.
  expect(names(await profiles(await world.actor('specialist@pacifica.test', 'pacifica'), OWNERS))).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('a patient sees their own, at any clinic and outside', async () => {
  for (const asker of [await world.actor('ana@patients.test', 'pacifica'), await world.actor('ana@patients.test')])
    expect(names(await profiles(asker, OWNERS))).toEqual([null, 'Ana', null, null])
})

test('neither the platform team nor a program without the right to read patients sees any', async () => {
  const { principalId } = await world.actor('admin@aurora.test')
  const program: Actor = {
    ...(await world.actor('admin@aurora.test', 'aurora')),
    kind: 'service_account',
    role: 'service',
    permissions: ['locations:read'],
  }
  expect(principalId).not.toBeNull()
  expect(names(await profiles(program, OWNERS))).toEqual([null, null, null, null])
  expect(names(await profiles({ ...program, permissions: ['patients:read'] }, OWNERS))).toEqual([
    'Elena',
    'Ana',
    null,
    null,
  ])
  await expect(profiles(await world.actor('root@platform.test'), OWNERS)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  })
})

test('the number is whole for its owner alone', async () => {
  const shown = async (asker: Actor) => (await profiles(asker, ['patient@aurora.test']))[0]?.nationalId.number
  expect(await shown(await world.actor('specialist@aurora.test', 'aurora'))).toBe('•••••••••9985')
  const owner = await world.actor('patient@aurora.test', 'aurora')
  expect(await shown(owner)).toBe('2880314409985')
  expect(await shown({ ...owner, session: { kind: 'impersonation', id: 's' } })).toBe('•••••••••9985')
})

test('each read at a clinic is recorded; one’s own outside of clinics is not', async () => {
  const logged = async () =>
    world.admin.accessEvent.findMany({ where: { entity: 'identity.patient_profiles' }, orderBy: { recordedAt: 'asc' } })
  const before = (await logged()).length
  await field(world, await world.actor('ana@patients.test', 'aurora'), '{ myPatientProfile { givenName } }')
  expect(await logged()).toHaveLength(before)

  const asker = await world.actor('admin@aurora.test', 'aurora')
  const found = await profiles(asker, OWNERS)
  const [access] = (await logged()).slice(before)
  expect(access).toMatchObject({
    organizationId: world.organizations.aurora,
    actorId: asker.principalId,
    actorRole: 'admin',
  })
  expect(access?.entityIds.toSorted()).toEqual(found.flatMap((profile) => profile?.id ?? []).toSorted())
})

test('by its own id it is the same profile, under the same consent', async () => {
  const asker = await world.actor('specialist@aurora.test', 'aurora')
  const { id } = await world.admin.patientProfile.findFirstOrThrow({
    where: { human: { principal: { subject: subjectOf('ana@patients.test') } } },
  })
  const representations = [{ __typename: 'PatientProfile', id }]
  expect(await field(world, asker, ENTITIES, { representations })).toMatchObject([{ id, givenName: 'Ana' }])
  expect(
    await field(world, await world.actor('admin@pacifica.test', 'pacifica'), ENTITIES, { representations }),
  ).toEqual([null])
})

test('a grant opens the very next read, a withdrawal closes it', async () => {
  const { pacifica } = world.organizations
  const asker = await world.actor('specialist@pacifica.test', 'pacifica')
  const ana = await world.actor('ana@patients.test', 'pacifica')
  const sharing = { purpose: 'profile_sharing', organizationId: pacifica }
  const seen = async () => names(await profiles(asker, ['ana@patients.test']))
  await mutate(world, ana, ['grantConsent', 'consent', 'id'], {
    ...sharing,
    noticeVersion: '2026-01',
    languageCode: 'ro',
  })
  expect(await seen()).toEqual(['Ana'])
  await mutate(world, ana, ['withdrawConsent', 'consent', 'id'], sharing)
  expect(await seen()).toEqual([null])
  expect(names(await profiles(await world.actor('specialist@aurora.test', 'aurora'), ['ana@patients.test']))).toEqual([
    'Ana',
  ])
})
