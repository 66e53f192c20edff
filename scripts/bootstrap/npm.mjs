import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs npm on the checkout and collects what it says.
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function npm(args) {
  // Under `npm start` the very npm that started us; its own file runs without a shell on every platform.
  const running = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined
  const [program, ...before] = running ? [process.execPath, running] : ['npm']
  const child = spawn(program ?? 'npm', [...before, ...args, '--loglevel=warn'], { cwd: root })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code, output }))
  })
}
