import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listPatients } from './list-patients.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.close())

const staff = () => world.context('specialist@aurora.test', 'aurora')
const names = ({ edges }: Awaited<ReturnType<typeof listPatients>>) =>
  edges.map(({ node }) => `${node.givenName} ${node.familyName}`)

const search = async (typed: string, filter: object = {}) =>
  names(await listPatients(await staff(), { first: 50, orderBy: 'NAME', filter: { search: typed, ...filter } }))

describe('a search finds', () => {
  test.each([
    ['a family name', 'Ungureanu', ['Gheorghe Ungureanu', 'Maria Ungureanu']],
    ['whatever case and diacritics', 'TEPELUS', ['Ștefan Țepeluș']],
    ['by diacritics typed', 'țepeluș', ['Ștefan Țepeluș']],
    ['the beginning of a name', 'gheo', ['Gheorghe Ungureanu']],
    ['two words in any order', 'ungur mar', ['Maria Ungureanu']],
    ['either half of a double name', 'ioana', ['Raluca-Ioana Bălănescu']],
    ['a Hungarian name', 'szocs kinga', ['Kinga Szőcs']],
    ['a number as dialled at home', '0712 555 005', ['Ștefan Țepeluș']],
    ['a number in E.164', '+40712555005', ['Ștefan Țepeluș']],
    ['everyone at one number', '0712555003', ['Gheorghe Ungureanu', 'Maria Ungureanu']],
    ['an e-mail', 'Raluca.Balanescu@mail.test', ['Raluca-Ioana Bălănescu', 'Sofia Bălănescu']],
    ['a birth date', '1979-06-18', ['Ștefan Țepeluș']],
    ['a year of birth and a name', 'popa 1959', ['Ion Popa']],
    ['nobody, when one word is not theirs', 'ungureanu zoltan', []],
    ['nobody, when there is no word in it', '?!', []],
    ['no pattern but what is typed', '%ungur%', ['Gheorghe Ungureanu', 'Maria Ungureanu']],
    ['no one by a middle of a word', 'gureanu', []],
  ])('%s', async (_, typed, found) => {
    expect(await search(typed)).toEqual(found)
  })

  test('nothing of what it is made of: quotes are letters like any other', async () => {
    expect(await search(`'; DROP TABLE clinical.patients --`)).toEqual([])
    expect(await world.admin.patient.count()).toBeGreaterThan(0)
  })

  test('guests alone, and people with an account alone', async () => {
    expect(await search('popescu', { isGuest: false })).toEqual(['Ana Popescu Hernández'])
    expect(await search('popescu', { isGuest: true })).toEqual([])
  })
})

test('guests and the living are told apart without a search, too', async () => {
  const ctx = await staff()
  const died = await ctx.db.patient.create({ data: { givenName: 'Răposat', familyName: 'Demult', isDeceased: true } })
  const deceased = await listPatients(ctx, { first: 50, orderBy: 'NAME', filter: { isDeceased: true } })
  expect(deceased.edges.map(({ node }) => node.id)).toEqual([died.id])
  const accounts = await listPatients(ctx, { first: 50, orderBy: 'NAME', filter: { isGuest: false } })
  expect(names(accounts)).toEqual(['Elena Dumitrașcu', 'Ana Popescu Hernández'])
})

describe('the order', () => {
  test('by name knows no diacritics', async () => {
    const list = names(await listPatients(await staff(), { first: 100, orderBy: 'NAME' }))
    const families = ['Bălănescu', 'Brâncoveanu', 'Șerban', 'Szőcs', 'Țăranu', 'Țepeluș', 'Ungureanu', 'Văcărescu']
    const seen = list.map((name) => families.find((family) => name.endsWith(family))).filter((family) => family)
    expect([...new Set(seen)]).toEqual(families)
  })

  test('by newest begins with who came last', async () => {
    const ctx = await staff()
    const { id } = await ctx.db.patient.create({ data: { givenName: 'Abia', familyName: 'Venită' } })
    const { edges } = await listPatients(ctx, { first: 1, orderBy: 'NEWEST' })
    expect(edges.map(({ node }) => node.id)).toEqual([id])
  })
})

describe('pages', () => {
  test.each(['NAME', 'NEWEST'] as const)('by %s follow one another without a gap or a repetition', async (orderBy) => {
    const ctx = await staff()
    const whole = await listPatients(ctx, { first: 100, orderBy })
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: typeof whole = await listPatients(ctx, { first: 7, after, orderBy })
      seen.push(...page.edges.map(({ node }) => node.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(whole.edges.map(({ node }) => node.id))
  })

  test('of a search do, too', async () => {
    const ctx = await staff()
    const filter = { search: 'popa' }
    const first = await listPatients(ctx, { first: 1, orderBy: 'NAME', filter })
    const second = await listPatients(ctx, { first: 1, orderBy: 'NAME', filter, after: first.pageInfo.endCursor })
    expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false])
    expect([...names(first), ...names(second)]).toEqual(['Ion Popa', 'Ion Popa'])
    expect(first.edges[0]?.node.id).not.toBe(second.edges[0]?.node.id)
  })

  test.each([
    ['a cursor of another list', { after: Buffer.from('["x"]').toString('base64url'), orderBy: 'NAME' as const }],
    [
      'a cursor of another order',
      { after: Buffer.from('["NAME","a","b"]').toString('base64url'), orderBy: 'NEWEST' as const },
    ],
    ['too many at once', { first: 101, orderBy: 'NAME' as const }],
    ['an endless search', { filter: { search: 'a'.repeat(101) }, orderBy: 'NAME' as const }],
    ['endless words', { filter: { search: 'a b c d e f g h i' }, orderBy: 'NAME' as const }],
  ])('%s is refused', async (_, args) => {
    await expect(listPatients(await staff(), { first: 10, ...args })).rejects.toMatchObject({ code: 'INVALID' })
  })
})
