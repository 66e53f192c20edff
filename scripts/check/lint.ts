import { command } from '../command.ts'
import { eslint } from './eslint.ts'

await command('check:lint', () => eslint('source files', ['*.ts', '*.tsx', '*.mjs', '*.js'], 'eslint.config.js'))
