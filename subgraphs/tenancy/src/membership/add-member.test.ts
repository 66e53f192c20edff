import { aWorld, type World } from '@platform/shared/testing/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { aMember } from '../testing/a-member.ts'
import { aRole } from '../testing/a-role.ts'
import { allAtOnce } from '../testing/all-at-once.ts'
import { payloadOf } from '../testing/payload-of.ts'
import { recordsOf } from '../testing/records-of.ts'
import { addMember } from './add-member.ts'

const ADD = /* GraphQL */ `
  mutation ($input: AddMemberInput!) {
    addMember(input: $input) {
      membership {
        id
        email
        status
        joinedAt
        human {
          id
        }
        role {
          key
        }
        organization {
          slug
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`

let world: World
beforeAll(async () => void (world = await aWorld({ connections: 10 })))
afterAll(() => world.close())

type Clinic = keyof World['organizations']
const roleId = async (clinic: Clinic, key: string) => {
  const where = { organizationId: world.organizations[clinic], key }
  return (await world.admin.role.findFirstOrThrow({ where })).id
}

test('an administrator invites somebody, who waits for their first sign-in; it is on the record', async () => {
  const admin = await world.actor('admin@aurora.test', 'aurora')
  const input = { email: 'Radu@Example.com', roleId: await roleId('aurora', 'specialist') }
  const { membership, userErrors } = payloadOf(await world.run(subgraph, admin, ADD, { input }), 'addMember')
  expect(userErrors).toEqual([])
  expect(membership).toEqual({
    id: expect.any(String),
    email: 'radu@example.com',
    status: 'INVITED',
    joinedAt: null,
    human: null,
    role: { key: 'specialist' },
    organization: { slug: 'aurora' },
  })
  const row = await world.admin.membership.findFirstOrThrow({ where: { email: 'radu@example.com' } })
  expect(row).toMatchObject({ organizationId: world.organizations.aurora, createdBy: admin.principalId })
  const audited = await world.admin.auditEvent.findMany({ where: { entityId: row.id } })
  expect(audited).toMatchObject([{ action: 'create', actorId: admin.principalId, entity: 'tenancy.memberships' }])
  const events = await world.admin.outboxEvent.findMany({ where: { subjectIds: { has: row.id } } })
  expect(events).toMatchObject([{ type: 'membership.added', payload: { status: 'invited' } }])
})

test.each(['specialist@aurora.test', 'SPECIALIST@aurora.test'])('%s cannot be invited twice', async (email) => {
  const before = await recordsOf(world, world.organizations.aurora)
  const { inTransaction } = await world.context('admin@aurora.test', 'aurora')
  const input = { email, roleId: await roleId('aurora', 'specialist') }
  await expect(inTransaction((ctx) => addMember(ctx, input))).rejects.toMatchObject({
    code: 'CONFLICT',
    inputPath: ['email'],
  })
  expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)
})

test('nobody gives a role that allows more than they may, and only administrators make one', async () => {
  const desk = await aRole(world, { clinic: 'aurora', permissions: ['members:read', 'members:manage'] })
  const { email } = await aMember(world, { clinic: 'aurora', role: desk.key })
  const { inTransaction } = await world.context(email, 'aurora')
  const before = await recordsOf(world, world.organizations.aurora)
  const lean = await aRole(world, { clinic: 'aurora', permissions: ['members:read'] })

  for (const key of ['specialist', 'admin']) {
    const input = { email: 'new@example.com', roleId: await roleId('aurora', key) }
    await expect(inTransaction((ctx) => addMember(ctx, input))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  }
  const { memberships } = await recordsOf(world, world.organizations.aurora)
  expect(memberships).toEqual(before.memberships)

  const allowed = inTransaction((ctx) => addMember(ctx, { email: 'new@example.com', roleId: lean.id }))
  await expect(allowed).resolves.toMatchObject({ status: 'invited', roleId: lean.id })
})

test('the role of another clinic is not found', async () => {
  const { inTransaction } = await world.context('admin@aurora.test', 'aurora')
  const input = { email: 'new2@example.com', roleId: await roleId('pacifica', 'specialist') }
  await expect(inTransaction((ctx) => addMember(ctx, input))).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('ten invitations at once do not exceed what the plan has room for', async () => {
  const specialist = await roleId('pacifica', 'specialist')
  const results = await allAtOnce(
    await world.context('admin@pacifica.test', 'pacifica'),
    Array.from({ length: 10 }, (_, index) => (ctx) => {
      return addMember(ctx, { email: `n${index}@example.com`, roleId: specialist })
    }),
  )
  const refusals = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason as unknown)
  expect(refusals).toHaveLength(8)
  expect(refusals).toMatchObject(
    refusals.map(() => ({ code: 'CONFLICT', message: "The clinic's plan has no room for more members" })),
  )
  const staff = await world.admin.membership.count({
    where: { organizationId: world.organizations.pacifica, role: { baseRole: { not: 'patient' } } },
  })
  expect(staff).toBe(5)
})

test('patients take no staff place', async () => {
  const { inTransaction } = await world.context('admin@pacifica.test', 'pacifica')
  const input = { email: 'patient99@example.com', roleId: await roleId('pacifica', 'patient') }
  await expect(inTransaction((ctx) => addMember(ctx, input))).resolves.toMatchObject({ status: 'invited' })
})

test('who may not manage members is refused', async () => {
  const before = await recordsOf(world, world.organizations.aurora)
  const input = { email: 'new3@example.com', roleId: await roleId('aurora', 'patient') }
  for (const email of ['specialist@aurora.test', 'patient@aurora.test']) {
    const { errors } = await world.run(subgraph, await world.actor(email, 'aurora'), ADD, { input })
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  }
  expect(await recordsOf(world, world.organizations.aurora)).toEqual(before)
})
