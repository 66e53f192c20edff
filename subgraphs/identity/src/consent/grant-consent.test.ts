import { CONSENT_PURPOSES, noticeHash } from '@platform/prisma/consent-purposes'
import { PLATFORM_ORGANIZATION_ID } from '@platform/shared/platform-organization'
import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { field, mutate } from '../testing/run.ts'
import { grantConsent } from './grant-consent.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const grant = async (email: string, input: object, clinic?: 'aurora' | 'pacifica') =>
  mutate(
    world,
    await world.actor(email, clinic),
    [
      'grantConsent',
      'consent',
      'id action noticeVersion noticeHash languageCode channel organization { id } purpose { code scope legalBasis isWithdrawable }',
    ],
    input,
  )
const marketing = (organizationId: string) => ({
  purpose: 'marketing',
  organizationId,
  noticeVersion: '2026-01',
  languageCode: 'ro',
})
const ledger = async (email: string) =>
  world.admin.consent.findMany({
    where: { humanId: (await world.actor(email)).principalId ?? '' },
    orderBy: { sequence: 'asc' },
  })

test('a grant says who agreed to which words, where, and the clinic hears of it', async () => {
  const { aurora } = world.organizations
  const actor = await world.actor('patient@aurora.test')
  const { consent, userErrors } = await grant('patient@aurora.test', marketing(aurora), 'aurora')
  const notice = CONSENT_PURPOSES.find(({ code }) => code === 'marketing')
  expect(userErrors).toEqual([])
  expect(consent).toMatchObject({
    action: 'GRANT',
    noticeVersion: '2026-01',
    noticeHash: notice && noticeHash(notice),
    languageCode: 'ro',
    channel: 'PORTAL',
    organization: { id: aurora },
    purpose: { code: 'marketing', scope: 'ORGANIZATION', legalBasis: 'CONSENT', isWithdrawable: true },
  })
  const { id } = consent as { id: string }
  expect((await ledger('patient@aurora.test')).at(-1)).toMatchObject({
    id,
    organizationId: aurora,
    actorId: actor.principalId,
    clientIp: '127.0.0.1',
    channel: 'portal',
  })
  const events = await world.admin.outboxEvent.findMany({ where: { type: 'consent.granted', subjectIds: { has: id } } })
  expect(events).toMatchObject([
    {
      organizationId: aurora,
      subjectIds: [actor.principalId, id],
      payload: { purpose: 'marketing', noticeVersion: '2026-01' },
    },
  ])
  expect(
    await world.admin.auditEvent.count({
      where: { organizationId: aurora, entity: 'identity.consents', entityId: id },
    }),
  ).toBe(1)
})

test('said again, and five times at once, it is recorded once', async () => {
  const { pacifica } = world.organizations
  const before = (await ledger('patient@pacifica.test')).length
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, () => grant('patient@pacifica.test', marketing(pacifica))),
  )
  const again = await grant('patient@pacifica.test', marketing(pacifica))
  expect(new Set([...outcomes, again].map(({ consent }) => (consent as { id: string }).id)).size).toBe(1)
  expect(await ledger('patient@pacifica.test')).toHaveLength(before + 1)
  expect(await world.admin.outboxEvent.count({ where: { type: 'consent.granted', organizationId: pacifica } })).toBe(1)
})

test('a new version of the notice has to be agreed to anew', async () => {
  const { aurora } = world.organizations
  await grant('ana@patients.test', marketing(aurora))
  await world.admin.consentPurpose.update({ where: { code: 'marketing' }, data: { currentVersion: '2026-02' } })
  try {
    const MINE = '{ myEffectiveConsents { purposeCode isGranted isCurrent organization { id } } }'
    const effective = await field(world, await world.actor('ana@patients.test'), MINE)
    expect(effective).toContainEqual({
      purposeCode: 'marketing',
      isGranted: true,
      isCurrent: false,
      organization: { id: aurora },
    })
    expect(await grant('ana@patients.test', marketing(aurora))).toEqual({
      consent: null,
      userErrors: [{ code: 'CONFLICT', path: ['noticeVersion'] }],
    })
    expect(await grant('ana@patients.test', { ...marketing(aurora), noticeVersion: '2026-02' })).toMatchObject({
      consent: { noticeVersion: '2026-02' },
      userErrors: [],
    })
    expect(
      (await ledger('ana@patients.test'))
        .filter(({ purpose }) => purpose === 'marketing')
        .map(({ noticeVersion }) => noticeVersion),
    ).toEqual(['2026-01', '2026-02'])
  } finally {
    await world.admin.consentPurpose.update({ where: { code: 'marketing' }, data: { currentVersion: '2026-01' } })
  }
})

test('the platform’s own purposes name no clinic', async () => {
  const terms = { purpose: 'terms_of_service', noticeVersion: '2026-01', languageCode: 'en', channel: 'WEB' }
  expect(await grant('ana@patients.test', terms)).toMatchObject({
    consent: { channel: 'WEB', organization: null },
    userErrors: [],
  })
  expect((await ledger('ana@patients.test')).filter(({ purpose }) => purpose === 'terms_of_service')).toMatchObject([
    { organizationId: PLATFORM_ORGANIZATION_ID },
  ])
})

test('refused, nothing is recorded', async () => {
  const { aurora, pacifica } = world.organizations
  const me = (await world.context('patient@aurora.test', 'aurora')).personal()
  const before = await ledger('patient@aurora.test')
  const cases: [object, string, string[]][] = [
    [{ purpose: 'astrology' }, 'NOT_FOUND', ['purpose']],
    [{ organizationId: undefined }, 'INVALID', ['organizationId']],
    [{ organizationId: 'aurora' }, 'INVALID', ['organizationId']],
    [{ organizationId: PLATFORM_ORGANIZATION_ID }, 'INVALID', ['organizationId']],
    [{ organizationId: pacifica }, 'NOT_FOUND', ['organizationId']],
    [{ noticeVersion: '2025-01' }, 'CONFLICT', ['noticeVersion']],
    [{ languageCode: 'qqz' }, 'INVALID', ['languageCode']],
    [{ purpose: 'terms_of_service' }, 'INVALID', ['organizationId']],
  ]
  for (const [wrong, code, inputPath] of cases)
    await expect(me.inTransaction((tx) => grantConsent(tx, { ...marketing(aurora), ...wrong }))).rejects.toMatchObject({
      code,
      inputPath,
    })
  expect(await ledger('patient@aurora.test')).toEqual(before)
})

test('nobody agrees on behalf of somebody else', async () => {
  const { aurora } = world.organizations
  const actor = await world.actor('ana@patients.test', 'aurora')
  const impersonated = { ...actor, session: { kind: 'impersonation', id: 's' } } as const
  const before = await ledger('ana@patients.test')
  await expect(mutate(world, impersonated, ['grantConsent', 'consent', 'id'], marketing(aurora))).rejects.toMatchObject(
    { extensions: { code: 'FORBIDDEN' } },
  )
  const staff = await world.context('admin@aurora.test', 'aurora')
  const forged = {
    humanId: actor.principalId ?? '',
    purpose: 'marketing',
    scope: 'organization',
    legalBasis: 'consent',
    action: 'grant',
    noticeVersion: '2026-01',
    noticeHash: '',
    languageCode: 'ro',
    channel: 'portal',
  }
  await expect(staff.db.consent.create({ data: forged })).rejects.toThrow('row-level security')
  expect(await ledger('ana@patients.test')).toEqual(before)
})
