import { decryptField } from '@platform/prisma/field-encryption'
import { PLATFORM_ORGANIZATION_ID } from '@platform/shared/platform-organization'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { field, mutate } from '../testing/run.ts'
import { saveMyPatientProfile } from './save-my-patient-profile.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const FIELDS = `id humanId givenName familyName birthDate sex version nationalId { country number }
  allergies { substance criticality reaction code codeSystem }`
const MINE = `{ myPatientProfile { ${FIELDS} } }`
const save = async (email: string, input: object) =>
  mutate(world, await world.actor(email), ['saveMyPatientProfile', 'patientProfile', FIELDS], input)
const stored = async (email: string) => world.admin.patientProfile.findFirst({ where: { human: { email } } })

test('somebody without a profile creates one, and reads back all of it', async () => {
  const me = await world.actor('support@aurora.test', 'aurora')
  expect(await field(world, me, MINE)).toBeNull()
  const said = {
    givenName: 'Mihaela',
    familyName: 'Țurcanu',
    birthDate: '1980-01-01',
    sex: 'FEMALE',
    allergies: [
      {
        substance: 'Latex',
        criticality: 'UNABLE_TO_ASSESS',
        reaction: 'Rash',
        code: '300916003',
        codeSystem: 'http://snomed.info/sct',
      },
    ],
  }
  const { patientProfile, userErrors } = await save('support@aurora.test', {
    ...said,
    nationalId: { country: 'RO', number: '1 800101 22 1144' },
  })
  expect(userErrors).toEqual([])
  expect(patientProfile).toMatchObject({
    ...said,
    humanId: me.principalId,
    version: 1,
    nationalId: { country: 'RO', number: '1800101221144' },
  })
  expect(await field(world, me, MINE)).toEqual(patientProfile)
  const events = await world.admin.outboxEvent.findMany({
    where: { type: 'patient_profile.updated', subjectIds: { has: me.principalId ?? '' } },
  })
  expect(events).toMatchObject([{ organizationId: PLATFORM_ORGANIZATION_ID, payload: {} }])
})

test('the seeded profiles read as well', async () => {
  expect(await field(world, await world.actor('patient@pacifica.test', 'pacifica'), MINE)).toMatchObject({
    sex: 'MALE',
    nationalId: { country: 'SV', number: '04999812-7' },
    allergies: [{ substance: 'Allergy to aspirin', criticality: 'LOW', reaction: null }],
  })
})

test('a number is kept encrypted, bound to its row, and found again by its index', async () => {
  const names = { givenName: 'A', familyName: 'B', nationalId: { country: 'SV', number: '00016297-5' } }
  await save('specialist@aurora.test', names)
  await save('specialist@pacifica.test', names)
  const [one, two] = await Promise.all(['specialist@aurora.test', 'specialist@pacifica.test'].map(stored))
  expect(JSON.stringify([one, two])).not.toContain('00016297')
  expect(one?.nationalIdIndex).toBe(two?.nationalIdIndex)
  const place = { table: 'identity.patient_profiles', column: 'national_id_ciphertext', organizationId: null }
  const open = (rowId?: string) =>
    decryptField(world.services.keys, one?.nationalIdCiphertext ?? '', { ...place, rowId: rowId ?? '' })
  expect(await open(one?.id)).toBe('00016297-5')
  await expect(open(two?.id)).rejects.toThrow('encrypted for another row')
  const audit = await world.admin.auditEvent.findMany({
    where: { entity: 'identity.patient_profiles', entityId: one?.id ?? '' },
  })
  expect(audit).toMatchObject([
    { action: 'create', after: { national_id_ciphertext: '***', national_id_index: '***' } },
  ])
})

test('what is left out stays, null empties', async () => {
  const before = await stored('ana@patients.test')
  const names = { givenName: 'Ana', familyName: 'Popescu' }
  expect(await save('ana@patients.test', { ...names, version: 1 })).toMatchObject({
    patientProfile: {
      familyName: 'Popescu',
      birthDate: '1991-07-22',
      sex: 'FEMALE',
      version: 2,
      nationalId: { number: '2910722129971' },
    },
  })
  expect((await stored('ana@patients.test'))?.allergies).toEqual(before?.allergies)
  const empty = { birthDate: null, sex: null, allergies: null, nationalId: null }
  expect(await save('ana@patients.test', { ...names, ...empty, version: 2 })).toMatchObject({
    patientProfile: { ...empty, allergies: [] },
  })
  expect(await stored('ana@patients.test')).toMatchObject({ nationalIdCiphertext: null, nationalIdIndex: null })
})

test('two changes of the same version: one holds, and the other is told', async () => {
  const names = { givenName: 'Elena', familyName: 'D', version: 1 }
  const outcomes = await Promise.all(
    ['1', '2', '3'].map((n) => save('patient@aurora.test', { ...names, familyName: n })),
  )
  expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
  for (const { userErrors } of outcomes) if (userErrors[0]) expect(userErrors[0].code).toBe('CONFLICT')
  expect(await stored('patient@aurora.test')).toMatchObject({ version: 2 })
})

test('two first saves at once make one profile', async () => {
  const outcomes = await Promise.all(
    ['1', '2'].map((n) => save('admin@pacifica.test', { givenName: 'G', familyName: n })),
  )
  expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['CONFLICT'])
  expect(await world.admin.patientProfile.count({ where: { human: { email: 'admin@pacifica.test' } } })).toBe(1)
})

test.each([
  [{ givenName: '' }, ['givenName']],
  [{ birthDate: '2999-01-01' }, ['birthDate']],
  [{ nationalId: { country: 'RO', number: '2880314409984' } }, ['nationalId', 'number']],
  [{ allergies: [{ substance: ' ', criticality: 'low' as const }] }, ['allergies', '0', 'substance']],
])('%j is refused, and nothing changes', async (wrong, inputPath) => {
  const before = await stored('patient@pacifica.test')
  const me = (await world.context('patient@pacifica.test', 'pacifica')).personal()
  const input = { givenName: 'Carlos', familyName: 'Peña', version: 1, ...wrong }
  await expect(me.inTransaction((tx) => saveMyPatientProfile(tx, input))).rejects.toMatchObject({
    code: 'INVALID',
    inputPath,
  })
  expect(await stored('patient@pacifica.test')).toEqual(before)
})

test('a first save names no version, and a later one does', async () => {
  const names = { givenName: 'G', familyName: 'M' }
  const conflict = { patientProfile: null, userErrors: [{ code: 'CONFLICT', path: ['version'] }] }
  expect(await save('support@pacifica.test', { ...names, version: 1 })).toEqual(conflict)
  expect(await save('patient@pacifica.test', names)).toEqual(conflict)
  expect(await stored('support@pacifica.test')).toBeNull()
})
