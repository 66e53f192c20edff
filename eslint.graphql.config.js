import graphql from '@graphql-eslint/eslint-plugin'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse, printSchema } from 'graphql'
import { readdirSync } from 'node:fs'
import { sdlOf } from './subgraphs/shared/src/sdl.ts'

const folder = new URL('subgraphs/', import.meta.url)
const names = readdirSync(folder).filter((name) => name !== 'shared')

/**
 * The plugin's own way to a federated schema knows neither more than one subgraph at a time nor this version of
 * @apollo/subgraph, so it is handed each subgraph's schema complete.
 * @param {string} name
 */
function schemaOf(name) {
  const sdl = sdlOf(new URL(`${name}/src/`, folder))
  return printSchema(buildSubgraphSchema([{ typeDefs: parse(sdl) }]))
}

/** @type {import('eslint').Linter.RulesRecord} */
const rules = {
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      FieldDefinition: true,
      InputValueDefinition: false,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
    },
  ],
  '@graphql-eslint/description-style': ['error', { style: 'inline' }],
  '@graphql-eslint/naming-convention': [
    'error',
    {
      allowLeadingUnderscore: true,
      // A leading underscore marks what only the gateway may name; all of it is `@inaccessible`.
      types: { style: 'PascalCase', ignorePattern: '^_[A-Z]' },
      FieldDefinition: { style: 'camelCase', ignorePattern: '^_' },
      InputValueDefinition: 'camelCase',
      Argument: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
      'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['get', 'list', 'fetch', 'find'] },
      'FieldDefinition[parent.name.value=Mutation]': { forbiddenSuffixes: ['Mutation'] },
    },
  ],
  '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
  '@graphql-eslint/no-hashtag-description': 'error',
  '@graphql-eslint/no-typename-prefix': 'error',
  '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
  '@graphql-eslint/require-deprecation-reason': 'error',
}

/** @type {import('eslint').Linter.Config[]} */
const config = names.map((name) => ({
  files: [...(name === 'identity' ? ['subgraphs/shared/src/**/*.graphql'] : []), `subgraphs/${name}/src/**/*.graphql`],
  languageOptions: {
    // Its types are those of an older ESLint.
    parser: /** @type {import('eslint').Linter.Parser} */ (/** @type {unknown} */ (graphql.parser)),
    parserOptions: { schemaSdl: schemaOf(name) },
  },
  plugins: { '@graphql-eslint': /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (graphql)) },
  rules,
}))

export default config
