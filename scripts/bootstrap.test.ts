import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMMANDS } from './bootstrap/commands.mjs'
import { root } from './root.ts'

const bootstrap = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/bootstrap.mjs'), ...args], { encoding: 'utf8' })

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

test('every command is a file and an npm script', () => {
  for (const [name, { script }] of Object.entries(COMMANDS)) {
    expect(existsSync(join(root, script)), script).toBe(true)
    expect(scripts[name]).toBe(`exec node scripts/bootstrap.mjs ${name}`)
  }
})

test.each(Object.keys(COMMANDS))('%s tells how it is called, at once', (name) => {
  const began = Date.now()
  const { status, stdout, stderr } = bootstrap(name, '--help')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(COMMANDS[name]?.summary)
  expect(Date.now() - began).toBeLessThan(2000)
})

test('an unknown command names the known ones, on standard error', () => {
  const { status, stdout, stderr } = bootstrap('strat')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('There is no command "strat".')
  for (const name of ['start', 'test', 'check', 'token']) expect(stderr).toContain(`\n    ${name} `)
})

test("a command's exit code and plain words come through, without a stack", () => {
  const { status, stdout, stderr } = bootstrap('subgraph', 'payroll')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('There is no subgraph "payroll".')
  expect(stderr).not.toMatch(/^\s+at /m)
})
