import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { progress } from './progress.mjs'
import { root } from './root.mjs'

/**
 * Runs `act` while no other command of this checkout does the same; waits its turn when one does. `npm start` and
 * `npm test` begun together must not install over each other.
 * @param {string} name
 * @param {() => Promise<void>} act
 */
export async function alone(name, act) {
  const lock = join(root, '.data', `${name}.lock`)
  mkdirSync(join(lock, '..'), { recursive: true })
  if (!take(lock)) {
    const { end } = progress('Waiting for another command to finish the same')
    while (!take(lock)) await sleep(200)
    end(true)
  }
  const release = () => rmSync(lock, { force: true })
  process.on('exit', release)
  await act()
  process.off('exit', release)
  release()
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!isAlive(holderOf(lock))) rmSync(lock, { force: true })
    return false
  }
}

/** @param {string} lock */
function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}

/**
 * A lock left by a killed command may bear the id of a process started since; that one is no command of ours.
 * @param {number} pid
 */
function isAlive(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('scripts/')
    return pid > 0 && process.kill(pid, 0)
  } catch {
    return false
  }
}
