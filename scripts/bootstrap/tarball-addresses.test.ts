import { expect, test } from 'vitest'
import { addressed } from './tarball-addresses.mjs'

const integrity = 'sha512-a'

test.each([
  ['node_modules/zod', {}, 'zod/-/zod-4.6.7.tgz'],
  ['node_modules/a/node_modules/@scope/part', {}, '@scope/part/-/part-4.6.7.tgz'],
  ['node_modules/typescript-7', { name: 'typescript' }, 'typescript/-/typescript-4.6.7.tgz'],
])('%s lies where registries keep it', (path, more, expected) => {
  const locked = { version: '4.6.7', integrity, ...more }
  for (const registry of ['https://registry.test/npm', 'https://registry.test/npm/'])
    expect(addressed({ [path]: locked }, registry)).toEqual({
      [path]: { ...locked, resolved: `https://registry.test/npm/${expected}` },
    })
})

test('what comes from no registry, and what has an address, stays as it is', () => {
  const packages = {
    '': { name: 'clinic-platform' },
    gateway: { version: '0.0.0' },
    'node_modules/@platform/gateway': { resolved: 'gateway', link: true },
    'node_modules/outer/node_modules/inside': { version: '1.0.0', inBundle: true },
    'node_modules/elsewhere': { version: '1.0.0', integrity, resolved: 'https://elsewhere.test/it.tgz' },
  }
  expect(addressed(packages, 'https://registry.test/')).toEqual(packages)
})
