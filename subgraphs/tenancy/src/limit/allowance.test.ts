import { expect, test } from 'vitest'
import { decide, type Decision, type Facts } from './allowance.ts'

const ASK = { permission: 'domains:manage', entitlement: 'custom_domains', limit: 'domains' }
const GRANTED: Facts = { permissions: ['domains:manage'], isEntitled: true, room: { used: 1, maximum: 2 } }

test.each<[string, Facts, Decision]>([
  ['all of it', GRANTED, { isAllowed: true }],
  ['nothing', { permissions: [] }, { isAllowed: false, refusedBy: 'permission', key: 'domains:manage' }],
  [
    'no permission',
    { ...GRANTED, permissions: [] },
    { isAllowed: false, refusedBy: 'permission', key: 'domains:manage' },
  ],
  [
    'no feature',
    { ...GRANTED, isEntitled: false },
    { isAllowed: false, refusedBy: 'entitlement', key: 'custom_domains' },
  ],
  ['no room', { ...GRANTED, room: { used: 2, maximum: 2 } }, { isAllowed: false, refusedBy: 'limit', key: 'domains' }],
  ['too many', { ...GRANTED, room: { used: 3, maximum: 2 } }, { isAllowed: false, refusedBy: 'limit', key: 'domains' }],
  [
    'no feature and no room',
    { ...GRANTED, isEntitled: false, room: { used: 2, maximum: 2 } },
    { isAllowed: false, refusedBy: 'entitlement', key: 'custom_domains' },
  ],
  [
    'an unknown feature',
    { permissions: ['domains:manage'], room: { used: 0, maximum: 1 } },
    { isAllowed: false, refusedBy: 'entitlement', key: 'custom_domains' },
  ],
  [
    'an unknown limit',
    { permissions: ['domains:manage'], isEntitled: true },
    { isAllowed: false, refusedBy: 'limit', key: 'domains' },
  ],
])('with %s', (_, facts, expected) => expect(decide(ASK, facts)).toEqual(expected))

test('what is not asked for is not judged', () => {
  expect(decide({}, { permissions: [] })).toEqual({ isAllowed: true })
  expect(decide({ limit: 'members' }, { permissions: [], room: { used: 0, maximum: 1 } })).toEqual({ isAllowed: true })
})
