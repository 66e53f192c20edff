import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mutate } from '../testing/run.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const withdraw = async (email: string, input: object) =>
  mutate(
    world,
    await world.actor(email),
    ['withdrawConsent', 'consent', 'id action noticeVersion languageCode channel'],
    input,
  )
const ledger = async (email: string) =>
  world.admin.consent.findMany({
    where: { humanId: (await world.actor(email)).principalId ?? '' },
    orderBy: { sequence: 'asc' },
  })

test('a withdrawal repeats what was agreed to, once, and the clinic hears of it', async () => {
  const { aurora } = world.organizations
  const sharing = { purpose: 'profile_sharing', organizationId: aurora }
  const granted = (await ledger('patient@aurora.test')).find(({ purpose }) => purpose === 'profile_sharing')
  const first = await withdraw('patient@aurora.test', { ...sharing, channel: 'WEB' })
  expect(first).toMatchObject({
    consent: {
      action: 'WITHDRAW',
      noticeVersion: granted?.noticeVersion,
      languageCode: granted?.languageCode,
      channel: 'WEB',
    },
    userErrors: [],
  })
  expect(await withdraw('patient@aurora.test', sharing)).toEqual(first)
  const said = (await ledger('patient@aurora.test')).filter(({ purpose }) => purpose === 'profile_sharing')
  expect(said.map(({ action, noticeHash }) => [action, noticeHash])).toEqual([
    ['grant', granted?.noticeHash],
    ['withdraw', granted?.noticeHash],
  ])
  const events = await world.admin.outboxEvent.findMany({ where: { type: 'consent.withdrawn' } })
  expect(events).toMatchObject([{ organizationId: aurora, subjectIds: [said[1]?.humanId, said[1]?.id] }])
})

test('whoever was removed from a clinic can still close their profile to it', async () => {
  const { aurora } = world.organizations
  const { principalId } = await world.actor('ana@patients.test')
  const staff = await world.context('admin@aurora.test', 'aurora')
  const seen = () => staff.db.patientProfile.findMany({ where: { humanId: principalId ?? '' } })
  await world.admin.membership.updateMany({
    where: { organizationId: aurora, principalId },
    data: { deletedAt: new Date() },
  })
  expect(await seen()).toHaveLength(1)
  expect(await withdraw('ana@patients.test', { purpose: 'profile_sharing', organizationId: aurora })).toMatchObject({
    consent: { action: 'WITHDRAW' },
    userErrors: [],
  })
  expect(await seen()).toEqual([])
  // To agree again they would need a place there.
  const again = { purpose: 'profile_sharing', organizationId: aurora, noticeVersion: '2026-01', languageCode: 'ro' }
  const { userErrors } = await mutate(
    world,
    await world.actor('ana@patients.test'),
    ['grantConsent', 'consent', 'id'],
    again,
  )
  expect(userErrors).toEqual([{ code: 'NOT_FOUND', path: ['organizationId'] }])
})

test('what rests on contract or law cannot be withdrawn, nor what was never agreed to', async () => {
  const { pacifica } = world.organizations
  const before = await ledger('admin@pacifica.test')
  for (const [input, code, path] of [
    [{ purpose: 'terms_of_service' }, 'INVALID', 'purpose'],
    [{ purpose: 'privacy_notice' }, 'INVALID', 'purpose'],
    [{ purpose: 'astrology' }, 'NOT_FOUND', 'purpose'],
    [{ purpose: 'marketing' }, 'INVALID', 'organizationId'],
    [{ purpose: 'marketing', organizationId: pacifica }, 'CONFLICT', 'purpose'],
  ] as const)
    expect(await withdraw('admin@pacifica.test', input)).toEqual({
      consent: null,
      userErrors: [{ code, path: [path] }],
    })
  expect(await ledger('admin@pacifica.test')).toEqual(before)
})

test('the database keeps a withdrawal without a grant out of every ledger', async () => {
  const me = (await world.context('specialist@pacifica.test')).personal()
  const { principalId } = me.actor
  const row = {
    humanId: principalId ?? '',
    purpose: 'marketing',
    scope: 'organization',
    legalBasis: 'consent',
    action: 'withdraw',
    noticeVersion: '1',
    noticeHash: '',
    languageCode: 'ro',
    channel: 'portal',
  }
  await expect(me.db.consent.create({ data: { ...row, organizationId: world.organizations.aurora } })).rejects.toThrow(
    'no grant to withdraw',
  )
})
