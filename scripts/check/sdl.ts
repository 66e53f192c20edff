import { command } from '../command.ts'
import { eslint } from './eslint.ts'

await command('check:sdl', () => eslint('schema files', ['subgraphs/*/src/*.graphql'], 'eslint.graphql.config.js'))
