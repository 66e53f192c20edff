import { expect, test } from 'vitest'
import type { DnsAnswer } from './ask-dns.ts'
import { statusAfterCheck, type DomainStatus } from './domain-status.ts'

test.each<[DomainStatus, DnsAnswer['proof'], DomainStatus]>([
  ['pending', 'found', 'verified'],
  ['pending', 'missing', 'failed'],
  ['pending', 'unknown', 'failed'],
  ['failed', 'found', 'verified'],
  ['failed', 'missing', 'failed'],
  ['failed', 'unknown', 'failed'],
  ['verified', 'found', 'verified'],
  ['verified', 'missing', 'failed'],
  ['verified', 'unknown', 'verified'],
])('a domain that is %s is, its record being %s, %s', (status, proof, expected) => {
  expect(statusAfterCheck(status, { proof })).toBe(expected)
})
