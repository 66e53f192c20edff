import { command } from './command.ts'
import { startAll } from './start/start-all.ts'

await command('dev', () => startAll(process.env['APPS'] === 'none' ? 'none' : 'dev'))
// A step cut short by Ctrl-C may still be at work; what it starts now ends with this process.
process.exit()
