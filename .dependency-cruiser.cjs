/** The architecture, as imports allow it. `npm run check -- arch` reads it. */
const TESTS = '\\.test\\.ts$|/testing/|/test/'

module.exports = {
  forbidden: [
    {
      name: 'subgraphs-meet-only-in-the-graph',
      comment: 'A subgraph never imports another; they join through @key.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/', pathNot: '^subgraphs/shared/' },
      to: { path: '^subgraphs/', pathNot: ['^subgraphs/$1/', '^subgraphs/shared/'] },
    },
    {
      name: 'shared-knows-no-subgraph',
      severity: 'error',
      from: { path: '^subgraphs/shared/' },
      to: { path: '^(subgraphs/(?!shared/)|gateway|clients|scripts)' },
    },
    {
      name: 'domain-knows-no-graphql',
      comment: 'Only resolvers speak GraphQL. Domain functions take (ctx, input).',
      severity: 'error',
      from: { path: '^subgraphs/(?!shared/)[^/]+/src/[^/]+/', pathNot: ['/resolvers\\.ts$', TESTS, '__generated__'] },
      to: { path: 'node_modules/(graphql|@apollo)/|__generated__|/resolvers\\.ts$|(error-mapping|mutation)\\.ts$' },
    },
    {
      name: 'resolvers-do-not-touch-the-database',
      severity: 'error',
      from: { path: '/resolvers\\.ts$', pathNot: '__generated__' },
      to: { path: 'node_modules/@prisma|^prisma/' },
    },
    {
      name: 'the-data-layer-knows-nobody',
      comment: 'Everybody stands on it; it stands on the database alone.',
      severity: 'error',
      from: { path: '^prisma/', pathNot: TESTS },
      to: { path: '^(subgraphs|gateway|clients|scripts)/' },
    },
    {
      name: 'one-way-to-the-database',
      comment: 'A connection opened elsewhere carries no context: row security would have nothing to go by.',
      severity: 'error',
      from: { path: '^(subgraphs|gateway|clients)/', pathNot: TESTS },
      to: { path: 'node_modules/(pg|@prisma/adapter-pg|@prisma/client)/' },
    },
    {
      name: 'clients-know-only-the-graph',
      severity: 'error',
      from: { path: '^clients/' },
      to: { path: '^(subgraphs|gateway|prisma|scripts)/' },
    },
    {
      name: 'gateway-knows-only-the-contract',
      comment: 'Two files name the subgraphs: the one that runs them in this process and the one that composes them.',
      severity: 'error',
      from: { path: '^gateway/', pathNot: ['^gateway/src/(local-subgraphs|compose)\\.ts$', TESTS] },
      to: { path: '^(prisma|clients|scripts|subgraphs/(?!shared/))' },
    },
    {
      name: 'code-knows-no-scripts',
      comment: 'Scripts put the parts together; no part needs them.',
      severity: 'error',
      from: { path: '^(prisma|subgraphs|gateway|clients)/', pathNot: TESTS },
      to: { path: '^scripts/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other; code that runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment:
        'FHIR (@types/fhir), typed documents and Next’s images are there as types alone, which only the compiler finds.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: ['^fhir/r4\\.js$', '^@graphql-typed-document-node/core$', '^next/image-types/global$'],
      },
    },
    {
      name: 'nothing-undeclared',
      comment: "A package that no package.json asks for is there by another's grace.",
      severity: 'error',
      from: { pathNot: '__generated__' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|__generated__|prisma/src/generated|clients/[^/]+/src/gql' },
    exclude: { path: 'node_modules/.*/node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
    combinedDependencies: true,
  },
}
