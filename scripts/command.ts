import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from './bootstrap/commands.mjs'
import { actionable } from './failure.ts'
import { dataDirectory } from './root.ts'

/**
 * Runs a command and sets the exit code it returns (none: 0). A failure a person can put right is told in two lines;
 * any other is kept in a log, and told in one: nobody is served by a stack trace in a terminal.
 */
export async function command(name: string, act: (args: string[]) => Promise<number | void>): Promise<void> {
  const args = process.argv.slice(2)
  if (args.includes('--help')) return console.log(COMMANDS[name]?.usage)
  try {
    process.exitCode = (await act(args)) ?? 0
  } catch (error) {
    console.error(`\n✗ ${tell(name, error)}`)
    process.exitCode = 1
  }
}

/** What to show of an error. */
export function tell(name: string, error: unknown): string {
  const failure = actionable(error)
  if (failure) return `${failure.message}\n  ${failure.advice.replaceAll('\n', '\n  ')}`

  const [first] = String(error instanceof Error ? error.message : error).split('\n')
  return `npm run ${name} met something unforeseen: ${first}\n  ${keep(name, error)}`
}

function keep(name: string, error: unknown): string {
  const story = `${new Date().toISOString()} ${error instanceof Error ? error.stack : String(error)}\n`
  const log = join(dataDirectory, 'logs', `${name.replaceAll(':', '-')}.log`)
  try {
    mkdirSync(join(log, '..'), { recursive: true })
    appendFileSync(log, story)
    return `The whole of it: ${log}`
  } catch {
    // Where not even a log can be written, the terminal is the only place left.
    return story
  }
}
