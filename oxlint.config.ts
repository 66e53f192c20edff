import { fileURLToPath } from 'node:url'
import { defineConfig, type DummyRule } from 'oxlint'

const ADMIN_CLIENT = '/^@platform\\u002fprisma\\u002fadmin-client$/'

const everywhere = [
  {
    selector: 'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]',
    message: 'SQL put together from text can be injected. Use the tagged template: $queryRaw`…`.',
  },
  { selector: 'Literal[value=/^\\$(query|execute)RawUnsafe$/]', message: 'Not by its name either: use $queryRaw`…`.' },
  { selector: 'ExportAllDeclaration', message: "No barrels: a package's face is its exports map." },
  {
    selector: 'TSEnumDeclaration, TSModuleDeclaration',
    message: 'Node runs the sources as they are: no enum, no namespace.',
  },
]

const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name; only configurations have a default.',
}

const noAdminClient = [
  ...['ImportDeclaration', 'ExportNamedDeclaration', 'ImportExpression'].map((node) => ({
    selector: `${node}[source.value=${ADMIN_CLIENT}]`,
    message: 'The admin client is bound by no row security. Only declared jobs and seeds may hold it.',
  })),
  {
    selector:
      "ImportDeclaration[importKind='value'][source.value='@platform/prisma/generated'] ImportSpecifier[importKind='value'][imported.name='PrismaClient']",
    message: 'A client of its own carries no context. Use the tenant client, ctx.db.',
  },
]

const noDatabaseInResolvers = [
  {
    selector: "MemberExpression[property.name='db']",
    message: 'A resolver names the function that answers; that one uses ctx.db.',
  },
  {
    selector: "ObjectPattern > Property[key.name='db']",
    message: 'A resolver names the function that answers; that one uses ctx.db.',
  },
]

const noClimb = {
  regex: '^\\.\\./\\.\\./',
  message: 'Never climb more than one level: the code is in the wrong place, or the name belongs in an exports map.',
}

const noLinkOfNext = {
  regex: '^next/link$',
  message: 'It fetches ahead all that is in view. Use Link of @platform/ui/frame/link.tsx.',
}

/** Where the admin client may be held. Everything else sees through row security. */
const ADMIN_PLACES = [
  'prisma/**',
  'scripts/**',
  '**/jobs/**',
  '**/bench/**',
  '**/testing/**',
  '**/*.test.ts',
  'subgraphs/capabilities/src/outbox/**',
]

/** Rules of `no-restricted-syntax` do not add up over several entries: each entry lists all that hold for its files. */
const restricted = (...rules: { selector: string; message: string }[]): Record<string, DummyRule> => ({
  'eslint-js/no-restricted-syntax': ['error', ...everywhere, ...rules],
})

export default defineConfig({
  plugins: ['typescript', 'react'],
  // A rule of ESLint's own that Oxlint has no other form of.
  jsPlugins: [{ name: 'eslint-js', specifier: fileURLToPath(import.meta.resolve('oxlint-plugin-eslint')) }],
  categories: { correctness: 'off' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  rules: {
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
    'typescript/await-thenable': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': [
      'error',
      { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
    ],
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'max-lines': ['error', { max: 300 }],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'prefer-const': 'error',
    ...restricted(namedExportsOnly, ...noAdminClient),
  },
  overrides: [
    { files: ['clients/**'], rules: { 'react/rules-of-hooks': 'error', 'react/exhaustive-deps': 'error' } },
    {
      files: ['gateway/src/**', 'subgraphs/*/src/**', 'prisma/src/**'],
      rules: { 'no-restricted-imports': ['error', { patterns: [noClimb] }] },
    },
    {
      files: ['clients/*/src/**'],
      rules: { 'no-restricted-imports': ['error', { patterns: [noClimb, noLinkOfNext] }] },
    },
    {
      files: ['clients/ui/src/frame/link.tsx'],
      rules: { 'no-restricted-imports': ['error', { patterns: [noClimb] }] },
    },
    { files: ADMIN_PLACES, rules: restricted(namedExportsOnly) },
    { files: ['**/resolvers.ts'], rules: restricted(namedExportsOnly, ...noAdminClient, ...noDatabaseInResolvers) },
    // Next finds pages, layouts and the words of a request by their default export.
    { files: ['clients/*/src/app/**', 'clients/*/src/i18n/request.ts'], rules: restricted(...noAdminClient) },
    { files: ['*.config.ts', '*.config.js', '**/*.config.ts'], rules: restricted() },
  ],
  ignorePatterns: [
    '**/node_modules/**',
    '**/__generated__/**',
    'clients/*/src/gql/**',
    '**/.next/**',
    '**/next-env.d.ts',
    'prisma/src/generated/**',
    '.data/**',
    'coverage/**',
    '**/*.cjs',
    // Peers are installed by the benchmark alone.
    'gateway/bench/peers/**',
  ],
})
