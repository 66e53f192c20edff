import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { root } from '../root.ts'

/** It ends the process, so it is given one of its own. */
function explained(output: string) {
  const program = `import('${root}/scripts/bootstrap/explain-install.mjs').then((it) => it.explainInstall(${JSON.stringify(output)}))`
  return spawnSync(process.execPath, ['--eval', program], { encoding: 'utf8' })
}

test.each([
  ['npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write', 'The disk is full', 'Free some space'],
  [
    'npm error code EAI_AGAIN\nnpm error request to https://registry failed',
    'cannot be reached',
    'Connect to the network',
  ],
  ['npm error code EACCES\nnpm error path /srv/node_modules', 'may not be written', 'Give that folder'],
])('%j is told as something to act on', (output, message, advice) => {
  const { status, stdout, stderr } = explained(output)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).toContain(advice)
})
