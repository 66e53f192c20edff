import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holds, isInstalled, stampInstalled } from './installed.mjs'

const zod = { version: '4.6.7', integrity: 'sha512-a' }
const wanted = { '': {}, prisma: { version: '0.0.0' }, 'node_modules/zod': zod }

test.each([
  ['the same', { 'node_modules/zod': zod }, true],
  ['nothing', {}, false],
  ['another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }, false],
  ['other content under the same version', { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }, false],
  ['more than asked for', { 'node_modules/zod': zod, 'node_modules/left': zod }, true],
])('%s installed', (_, installed, expected) => {
  expect(holds(installed, wanted)).toBe(expected)
})

test("another platform's package may be missing, this one's and a workspace's own may not", () => {
  const optional = { ...zod, optional: true }
  expect(holds({}, { 'node_modules/any': optional })).toBe(true)
  expect(holds({}, { 'node_modules/node-aix-ppc64': { ...optional, os: 'aix', cpu: 'ppc64' } })).toBe(true)
  const own = { 'node_modules/node-own': { ...optional, os: [process.platform], cpu: process.arch } }
  expect(holds({}, own)).toBe(false)
  expect(holds({ 'node_modules/node-own': zod }, own)).toBe(true)
  expect(holds({}, { 'node_modules/node-own': { ...optional, os: [process.platform], libc: ['other'] } })).toBe(true)
  expect(holds({}, { 'subgraphs/shared/node_modules/zod': zod })).toBe(false)
  expect(holds({}, { 'node_modules/@platform/shared': { link: true } })).toBe(true)
})

test('an installation broken off counts as none, until npm has noted that it finished', () => {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  mkdirSync(join(folder, 'node_modules'))
  expect(isInstalled(folder)).toBe(false)

  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: wanted }))
  expect(isInstalled(folder)).toBe(true)
  rmSync(folder, { recursive: true })
})

test('what we installed counts until the lockfile changes, whatever else the lockfile holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'))
  mkdirSync(join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: {} }))
  expect(isInstalled(folder)).toBe(false)
  stampInstalled(folder)
  expect(isInstalled(folder)).toBe(true)

  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { ...wanted, 'node_modules/more': zod } }),
  )
  expect(isInstalled(folder)).toBe(false)
  rmSync(folder, { recursive: true })
})
