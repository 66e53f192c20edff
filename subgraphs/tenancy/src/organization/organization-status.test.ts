import { expect, test } from 'vitest'
import { statusAfter, type OrganizationStatus, type OrganizationTransition } from './organization-status.ts'

test.each<[OrganizationTransition, OrganizationStatus, OrganizationStatus | null]>([
  ['activate', 'draft', 'active'],
  ['activate', 'active', null],
  ['activate', 'suspended', null],
  ['suspend', 'draft', null],
  ['suspend', 'active', 'suspended'],
  ['suspend', 'suspended', null],
  ['reinstate', 'draft', null],
  ['reinstate', 'active', null],
  ['reinstate', 'suspended', 'active'],
])('to %s a clinic that is %s leads to %s', (act, status, expected) => {
  if (expected) expect(statusAfter(act, status)).toBe(expected)
  else expect(() => statusAfter(act, status)).toThrow(expect.objectContaining({ code: 'CONFLICT' }))
})
