import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { field } from '../testing/run.ts'
import { listMyConsents } from './list-my-consents.ts'

let world: World
beforeAll(async () => void (world = await aWorld()))
afterAll(() => world.close())

const OF_PATIENT =
  'query ($humanId: ID!) { patientConsents(humanId: $humanId) { purposeCode isGranted isCurrent organization { id } consent { action } } }'

test('a clinic sees the newest word to itself, and nothing said elsewhere', async () => {
  const { aurora, pacifica } = world.organizations
  const humanId = (await world.actor('ana@patients.test')).principalId
  const carlos = (await world.actor('patient@pacifica.test')).principalId
  const [ofAurora, ofPacifica] = [
    await world.actor('support@aurora.test', 'aurora'),
    await world.actor('support@pacifica.test', 'pacifica'),
  ]
  expect(await field(world, ofAurora, OF_PATIENT, { humanId })).toEqual([
    {
      purposeCode: 'profile_sharing',
      isGranted: true,
      isCurrent: true,
      organization: { id: aurora },
      consent: { action: 'GRANT' },
    },
  ])
  expect(await field(world, ofPacifica, OF_PATIENT, { humanId })).toEqual([])
  expect(await field(world, ofPacifica, OF_PATIENT, { humanId: carlos })).toEqual([
    {
      purposeCode: 'profile_sharing',
      isGranted: false,
      isCurrent: true,
      organization: { id: pacifica },
      consent: { action: 'WITHDRAW' },
    },
  ])
})

test('it takes the right to read patients', async () => {
  const patient = await world.actor('ana@patients.test', 'aurora')
  await expect(field(world, patient, OF_PATIENT, { humanId: patient.principalId })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  })
})

test('people see their own word everywhere, wherever they are signed in', async () => {
  const MINE = '{ myEffectiveConsents { purposeCode isGranted organization { id } } }'
  for (const actor of [await world.actor('ana@patients.test', 'pacifica'), await world.actor('ana@patients.test')]) {
    const found = await field<{ purposeCode: string }[]>(world, actor, MINE)
    expect(found.toSorted((a, b) => a.purposeCode.localeCompare(b.purposeCode))).toEqual([
      { purposeCode: 'privacy_notice', isGranted: true, organization: null },
      { purposeCode: 'profile_sharing', isGranted: true, organization: { id: world.organizations.aurora } },
      { purposeCode: 'terms_of_service', isGranted: true, organization: null },
    ])
  }
})

test('the history comes newest first, page after page, and is one’s own', async () => {
  const me = (await world.context('patient@pacifica.test', 'pacifica')).personal()
  const words: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const page: Awaited<ReturnType<typeof listMyConsents>> = await listMyConsents(me, { first: 1, after })
    words.push(...page.edges.map(({ node }) => `${node.purpose} ${node.action}`))
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  expect(words.slice(0, 2)).toEqual(['profile_sharing withdraw', 'profile_sharing grant'])
  expect(words.slice(2).toSorted()).toEqual(['privacy_notice grant', 'terms_of_service grant'])
  const foreign = Buffer.from('["1e3"]').toString('base64url')
  await expect(listMyConsents(me, { first: 1, after: foreign })).rejects.toMatchObject({
    code: 'INVALID',
    inputPath: ['after'],
  })
})

test('a program is no human and has no word', async () => {
  const program = {
    ...(await world.actor('admin@aurora.test', 'aurora')),
    kind: 'service_account',
    role: 'service',
  } as const
  await expect(field(world, program, '{ myEffectiveConsents { purposeCode } }')).rejects.toMatchObject({
    extensions: { code: 'UNAUTHENTICATED' },
  })
})
