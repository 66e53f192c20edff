import { expect, test } from 'vitest'
import { entitlementChanges, limitChanges } from './projection.ts'

const held = <Row>(row: Row, manuallyLocked = false) => ({ id: 'a', manuallyLocked, ...row })

test.each([
  ['creates what is missing', [], { create: [{ key: 'members', maximum: 5 }], update: [] }],
  ['leaves what is right', [held({ key: 'members', maximum: 5 })], { create: [], update: [] }],
  [
    'sets what is wrong',
    [held({ key: 'members', maximum: 9 })],
    { create: [], update: [{ id: 'a', key: 'members', maximum: 5 }] },
  ],
  ['leaves what was set by hand', [held({ key: 'members', maximum: 9 }, true)], { create: [], update: [] }],
  [
    'allows nothing it does not name',
    [held({ key: 'members', maximum: 5 }), held({ key: 'beds', maximum: 7 })],
    { create: [], update: [{ id: 'a', key: 'beds', maximum: 0 }] },
  ],
])('a plan for 5 members %s', (_, rows, expected) => {
  expect(limitChanges([{ key: 'members', maximum: 5 }], rows)).toEqual(expected)
})

test.each([
  [
    'creates what is missing',
    [],
    {
      create: [
        { key: 'custom_domains', isEnabled: true },
        { key: 'partner_api', isEnabled: false },
      ],
      update: [],
    },
  ],
  [
    'switches over',
    [held({ key: 'custom_domains', isEnabled: false }), held({ key: 'partner_api', isEnabled: true })],
    {
      create: [],
      update: [
        { id: 'a', key: 'custom_domains', isEnabled: true },
        { id: 'a', key: 'partner_api', isEnabled: false },
      ],
    },
  ],
  [
    'leaves what was set by hand',
    [held({ key: 'custom_domains', isEnabled: false }, true), held({ key: 'partner_api', isEnabled: true }, true)],
    { create: [], update: [] },
  ],
])('a plan with custom domains %s', (_, rows, expected) => {
  expect(entitlementChanges(['custom_domains'], ['custom_domains', 'partner_api'], rows)).toEqual(expected)
})
