import { expect, test } from 'vitest'
import { ConfigurationError, readConfig } from './config.ts'

const SECRET = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldCE'
const local = {
  REDIS_URL: 'redis://127.0.0.1:6379',
  ACTOR_SECRET: SECRET,
  AUTH_MODE: 'local',
  LOCAL_ISSUER_DIR: '/var/issuer',
}
const clerk = {
  REDIS_URL: 'redis://127.0.0.1:6379',
  ACTOR_SECRET: SECRET,
  NODE_ENV: 'production',
  HOST: '0.0.0.0',
  CLERK_SECRET_KEY: 'sk_live_1',
  CLERK_PUBLISHABLE_KEY: 'pk_live_1',
  CLERK_JWT_KEY: '-----BEGIN PUBLIC KEY-----',
  CLERK_ISSUER: 'https://clerk.clinic.example',
  CLINIC_DOMAIN: 'clinic.example',
}

function sentencesOf(variables: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(variables)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.sentences
    throw error
  }
}

test('a development machine needs four variables, and listens to itself alone', () => {
  expect(readConfig(local)).toMatchObject({
    host: '127.0.0.1',
    port: 9000,
    isProduction: false,
    authentication: { mode: 'local', directory: '/var/issuer' },
    domains: { clinic: 'clinic.localhost', portal: 'portal.localhost', console: 'console.localhost' },
    subgraphUrls: {},
    supergraph: undefined,
  })
})

test('Clerk is chosen by its keys, without being named', () => {
  expect(readConfig(clerk).authentication).toMatchObject({ mode: 'clerk', issuer: 'https://clerk.clinic.example' })
})

test('everything that is missing is named at once', () => {
  expect(sentencesOf({})).toEqual([
    'REDIS_URL is missing: the address of Redis, redis://host:port.',
    'ACTOR_SECRET is missing: the secret that signs Actors, at least 32 random bytes as base64url.',
    'AUTH_MODE is missing: local for this machine alone, or clerk with CLERK_SECRET_KEY and CLERK_PUBLISHABLE_KEY.',
  ])
})

test.each<[string, Record<string, string | undefined>, RegExp]>([
  ['a short secret', { ...local, ACTOR_SECRET: 'short' }, /^ACTOR_SECRET is too short/],
  ['a port that is a word', { ...local, PORT: 'http' }, /^PORT is not a number/],
  ['a port too high', { ...local, PORT: '70000' }, /^PORT is more than 65535/],
  [
    'another kind of Redis address',
    { ...local, REDIS_URL: 'http://localhost' },
    /^REDIS_URL does not begin with redis:/,
  ],
  ['an unknown level', { ...local, LOG_LEVEL: 'loud' }, /^LOG_LEVEL is not one of/],
  ['an unknown NODE_ENV', { ...local, NODE_ENV: 'staging' }, /^NODE_ENV is not one of/],
  [
    'a domain with a scheme',
    { ...local, CLINIC_DOMAIN: 'http://clinic.localhost' },
    /^CLINIC_DOMAIN is not a host name/,
  ],
  [
    'a misspelt subgraph',
    { ...local, SUBGRAPH_CLINCAL_URL: 'http://10.0.0.1' },
    /^SUBGRAPH_CLINCAL_URL names no subgraph/,
  ],
  [
    'a subgraph without scheme',
    { ...local, SUBGRAPH_CLINICAL_URL: '10.0.0.1:9003' },
    /^SUBGRAPH_CLINICAL_URL is not an http/,
  ],
  ['an unknown mode', { ...local, AUTH_MODE: 'none' }, /^AUTH_MODE is not one of local, clerk/],
  ['no folder for the issuer', { ...local, LOCAL_ISSUER_DIR: undefined }, /^LOCAL_ISSUER_DIR is missing/],
  ['the local issuer in production', { ...local, NODE_ENV: 'production' }, /production refuses/],
  ['the local issuer for everybody', { ...local, HOST: '0.0.0.0' }, /HOST is not a loopback address/],
  [
    'the local issuer on a public domain',
    { ...local, PORTAL_DOMAIN: 'portal.example' },
    /PORTAL_DOMAIN does not end in .localhost/,
  ],
  ['both providers', { ...local, CLERK_SECRET_KEY: 'sk_live_1' }, /^AUTH_MODE is local, but Clerk keys are set/],
  ['half of the Clerk keys', { ...clerk, CLERK_PUBLISHABLE_KEY: undefined }, /^CLERK_PUBLISHABLE_KEY is missing/],
  ['Clerk without its public key', { ...clerk, CLERK_JWT_KEY: undefined }, /^CLERK_JWT_KEY is missing/],
  ['Clerk by name alone', { ...local, AUTH_MODE: 'clerk' }, /^CLERK_SECRET_KEY is missing/],
  [
    'the local issuer as Clerk',
    { ...clerk, CLERK_ISSUER: 'http://auth.localhost' },
    /^CLERK_ISSUER is not a public https/,
  ],
])('%s is refused with a sentence that says so', (_, variables, sentence) => {
  expect(sentencesOf(variables).join('\n')).toMatch(sentence)
})

test('an empty variable is an absent one', () => {
  expect(readConfig({ ...local, SUBGRAPH_CLINICAL_URL: '', METRICS_TOKEN: '' })).toMatchObject({
    subgraphUrls: {},
    metricsToken: undefined,
  })
})

test('no secret is repeated in a refusal', () => {
  const sentences = sentencesOf({
    ...clerk,
    ACTOR_SECRET: 'my-actor-secret',
    CLERK_SECRET_KEY: 'my-clerk-secret',
    CLERK_ISSUER: 'x',
  }).join()
  expect(sentences).not.toMatch(/my-actor-secret|my-clerk-secret/)
})

test('production runs registered operations alone, a development machine any, and either as it is told', () => {
  expect(readConfig(clerk).operations).toEqual({ mode: 'registered', manifests: undefined })
  expect(readConfig(local).operations).toEqual({ mode: 'any', manifests: undefined })
  const told = { OPERATIONS_MODE: 'log', OPERATIONS_MANIFESTS: 'a.json, b.json' }
  expect(readConfig({ ...clerk, ...told }).operations).toEqual({ mode: 'log', manifests: ['a.json', 'b.json'] })
  expect(sentencesOf({ ...local, OPERATIONS_MODE: 'some' })).toEqual([
    'OPERATIONS_MODE is not one of any, log, registered.',
  ])
})
