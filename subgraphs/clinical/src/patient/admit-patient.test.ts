import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { admitPatient } from './admit-patient.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.close())

const support = () => world.context('support@aurora.test', 'aurora')
const patientsOfAurora = () => world.admin.patient.count({ where: { organizationId: world.organizations.aurora } })

describe('a guest is admitted', () => {
  test('with what was written in its usual form', async () => {
    const patient = await admitPatient(await support(), {
      givenName: '  Ilinca   Maria ',
      familyName: 'Șerbănescu',
      birthDate: '1990-02-28',
      sex: 'FEMALE',
      email: 'Ilinca.Serbanescu@Mail.Test',
      phone: '0721 987 654',
      languageCode: 'RO',
      address: { line: ' Strada Toamnei 4 ', city: 'București', country: 'RO' },
    })

    expect(patient).toMatchObject({
      organizationId: world.organizations.aurora,
      humanId: null,
      givenName: 'Ilinca Maria',
      familyName: 'Șerbănescu',
      birthDate: new Date('1990-02-28T00:00:00Z'),
      sex: 'female',
      email: 'ilinca.serbanescu@mail.test',
      phone: '+40721987654',
      languageCode: 'ro',
      addressLine: 'Strada Toamnei 4',
      city: 'București',
      region: null,
      postalCode: null,
      country: 'RO',
      version: 1,
    })
  })

  test('with a name alone', async () => {
    const patient = await admitPatient(await support(), { givenName: 'Traian', familyName: 'Fărcontact' })
    expect(patient).toMatchObject({ birthDate: null, email: null, phone: null, sex: null })
  })

  test('and the clinic’s country decides how a number is dialled', async () => {
    const ctx = await world.context('support@pacifica.test', 'pacifica')
    expect(await admitPatient(ctx, { givenName: 'Rosa', familyName: 'Villalta', phone: '7012 3456' })).toMatchObject({
      phone: '+50370123456',
    })
  })

  test('and the event names the patient, and nothing about them', async () => {
    const ctx = await support()
    const patient = await ctx.inTransaction((tx) => admitPatient(tx, { givenName: 'Eva', familyName: 'Evenimentescu' }))
    const [event] = await world.admin.outboxEvent.findMany({ where: { subjectIds: { has: patient.id } } })
    expect(event).toMatchObject({ type: 'patient.onboarded', organizationId: world.organizations.aurora, payload: {} })
  })
})

describe('what breaks a rule is refused', () => {
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
  test.each([
    ['an empty name', { givenName: '   ' }, ['givenName']],
    ['an endless name', { familyName: 'ă'.repeat(101) }, ['familyName']],
    ['a birth in the future', { birthDate: tomorrow }, ['birthDate']],
    ['a birth 200 years ago', { birthDate: '1820-01-01' }, ['birthDate']],
    ['a number that cannot exist', { phone: '0721 98' }, ['phone']],
    ['a number in words', { phone: 'call my daughter' }, ['phone']],
    ['a language that is none', { languageCode: 'Romanian language' }, ['languageCode']],
    ['an endless street', { address: { line: 'a'.repeat(201) } }, ['address', 'line']],
  ])('%s', async (_, wrong, path) => {
    const before = await patientsOfAurora()
    const admission = admitPatient(await support(), { givenName: 'Greșit', familyName: 'Scris', ...wrong })
    await expect(admission).rejects.toMatchObject({ code: 'INVALID', inputPath: path })
    expect(await patientsOfAurora()).toBe(before)
  })
})

describe('somebody who may be known already', () => {
  const stefan = { givenName: 'Stefan', familyName: 'TEPELUS', birthDate: '1979-06-18' }

  test.each([
    ['by name and birth date, whatever the diacritics', stefan],
    ['by phone', { givenName: 'Altcineva', familyName: 'Nou', phone: '0712 555 005' }],
    ['by e-mail', { givenName: 'Altcineva', familyName: 'Nou', email: 'STEFAN.tepelus@mail.test' }],
  ])('is refused: %s', async (_, input) => {
    const before = await patientsOfAurora()
    await expect(admitPatient(await support(), input)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await patientsOfAurora()).toBe(before)
  })

  test('is not confused with a namesake of another age', async () => {
    const patient = await admitPatient(await support(), { ...stefan, birthDate: '2001-06-18' })
    expect(patient.familyName).toBe('TEPELUS')
  })

  test('is not looked for in another clinic', async () => {
    const ctx = await world.context('support@pacifica.test', 'pacifica')
    expect(await admitPatient(ctx, stefan)).toMatchObject({ organizationId: world.organizations.pacifica })
  })
})

describe('through the schema', () => {
  const ADMIT = /* GraphQL */ `
    mutation ($input: AdmitPatientInput!) {
      admitPatient(input: $input) {
        patient {
          givenName
          phone
          sex
          birthDate
          isGuest
          address {
            city
            country
          }
        }
        possibleDuplicates {
          givenName
          familyName
        }
        userErrors {
          code
          message
          path
        }
      }
    }
  `
  const admit = async (input: object, email = 'support@aurora.test') =>
    world.run(subgraph, await world.actor(email, 'aurora'), ADMIT, { input })

  test('the answer is the patient', async () => {
    const { data, errors } = await admit({
      givenName: 'Vasilica',
      familyName: 'Schemă',
      phone: '+40 21 555 0199',
      sex: 'FEMALE',
      birthDate: '1961-07-01',
      address: { city: 'Iași', country: 'RO' },
    })
    expect(errors).toBeUndefined()
    expect(data?.['admitPatient']).toEqual({
      patient: {
        givenName: 'Vasilica',
        phone: '+40215550199',
        sex: 'FEMALE',
        birthDate: '1961-07-01',
        isGuest: true,
        address: { city: 'Iași', country: 'RO' },
      },
      possibleDuplicates: [],
      userErrors: [],
    })
  })

  test('a conflict names whom it may be about, and is overcome on purpose', async () => {
    const input = { givenName: 'Gheorghe', familyName: 'Ungureanu', phone: '0712555003', birthDate: '1951-02-09' }
    const refused = await admit(input)
    expect(refused.data?.['admitPatient']).toEqual({
      patient: null,
      possibleDuplicates: [
        { givenName: 'Gheorghe', familyName: 'Ungureanu' },
        { givenName: 'Maria', familyName: 'Ungureanu' },
      ],
      userErrors: [{ code: 'CONFLICT', message: 'This person may be a patient of yours already', path: [] }],
    })
    const admitted = await admit({ ...input, evenIfDuplicate: true })
    expect(admitted.data?.['admitPatient']).toMatchObject({ patient: { givenName: 'Gheorghe' }, userErrors: [] })
  })

  test('whom a conflict may be about is told to nobody who may not read patients', async () => {
    const actor = { ...(await world.actor('support@aurora.test', 'aurora')), permissions: ['patients:write'] }
    const input = { givenName: 'Cineva', familyName: 'Curios', phone: '0712555005' }
    const { data } = await world.run(subgraph, actor, ADMIT, { input })
    expect(data?.['admitPatient']).toMatchObject({ possibleDuplicates: [], userErrors: [{ code: 'CONFLICT' }] })
  })

  test('a patient may not admit anybody', async () => {
    const before = await patientsOfAurora()
    const { data, errors } = await admit({ givenName: 'Nu', familyName: 'Voie' }, 'patient@aurora.test')
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect(await patientsOfAurora()).toBe(before)
  })
})
