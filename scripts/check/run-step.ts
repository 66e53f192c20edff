import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { step } from '../step.ts'
import { root } from '../root.ts'

/** The longest first: two run at a time, and what is begun last should not be what all wait for. */
export const STEPS = ['lint', 'types', 'format', 'arch', 'knip', 'sdl', 'codegen', 'compose', 'operations']

const QUIET = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', npm_config_loglevel: 'silent' }
/** Compiler and linter, both in Go, clear up when they hold five times as much instead of twice: a third less work, 400 MB more. */
const CLEAR_UP_LATER = { GOGC: '400' }
const ARGUMENTS = ['--output-logs=full', '--log-prefix=none', '--ui=stream', '--no-color', '--env-mode=loose']

/** Runs one step through turbo, which answers from its cache when nothing the step looks at has changed. */
export async function runStep(name: string): Promise<boolean> {
  let output = ''
  try {
    await step(name, async (note) => {
      const { code, said } = await turbo(`//#check:${name}`)
      output = said
      note(`${countIn(said)}${/cache hit/.test(said) ? ', as before' : ''}`)
      if (code !== 0) throw new Error(`${name} failed`)
    })
    return true
  } catch {
    console.error(`\n${wordsOf(output)}\n`)
    return false
  }
}

async function turbo(task: string): Promise<{ code: number | null; said: string }> {
  const program = join(root, 'node_modules/turbo/bin/turbo')
  const child = spawn(process.execPath, [program, 'run', task, ...ARGUMENTS], {
    cwd: root,
    env: { ...CLEAR_UP_LATER, ...process.env, ...QUIET },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [said, complaints] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await closed, said: said + complaints }
}

/** What the step says it looked at: `312 source files`. */
const countIn = (said: string) => said.match(/^\d+ (?!tasks?|successful).*$/m)?.[0] ?? 'nothing'

/** What the step itself said, without what npm and turbo said about running it. */
function wordsOf(said: string) {
  const [, after = said] = said.split(/^cache (?:miss|hit).*$/m)
  const [words = ''] = after.split(/^\s*Tasks:/m)
  return words.replaceAll(/^(?:> .*|npm warn .*|.*ERROR +(?:run failed|command).*)\n/gm, '').trim()
}
