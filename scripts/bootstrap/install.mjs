import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled, stampInstalled } from './installed.mjs'
import { alone } from './alone.mjs'
import { progress } from './progress.mjs'
import { refuse } from './refuse.mjs'
import { root } from './root.mjs'

/** Installs the lockfile when node_modules does not hold it already. */
export async function ensureInstalled() {
  if (isInstalled(root)) return
  await alone('install', async () => {
    if (!isInstalled(root)) await install()
  })
}

// No package of ours needs its install script, and some of them would go to the network for a program.
const OPTIONS = [
  '--ignore-scripts',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
]
const PATIENCE = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000', '--loglevel=error']

async function install() {
  const { end } = progress('Installing packages')
  const { code, output } = await npm(['ci', ...OPTIONS, ...PATIENCE])
  end(code === 0)
  if (code !== 0) explain(output)
  stampInstalled(root)
}

/** @param {string[]} args @returns {Promise<{ code: number | null, output: string }>} */
function npm(args) {
  // Under `npm start` the very npm that started us; its own file runs without a shell on every platform.
  const running = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined
  const child = running ? spawn(process.execPath, [running, ...args], { cwd: root }) : spawn('npm', args, { cwd: root })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** @param {string} output @returns {never} */
function explain(output) {
  if (/ENOSPC/.test(output))
    refuse(`The disk is full: ${root}`, 'The packages take about 1 GB. Free some space and try again.')
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET/.test(output)) {
    refuse(
      'The npm registry cannot be reached, and the packages are not installed yet.',
      'Connect to the network (or set the registry: npm config get registry) and try again.',
    )
  }
  if (/EACCES|EPERM|EROFS/.test(output))
    refuse(
      `${root}/node_modules may not be written.`,
      'Give that folder to the user who runs this, or remove it and try again.',
    )
  const log = join(root, '.data/logs/install.log')
  mkdirSync(join(log, '..'), { recursive: true })
  writeFileSync(log, output)
  const last = output
    .split('\n')
    .filter((line) => line.trim())
    .slice(-3)
  refuse('The packages could not be installed.', [...last, `All of what npm said: ${log}`].join('\n'))
}
