import { statfsSync } from 'node:fs'
import { alone } from './alone.mjs'
import { explainInstall, isOffline, NEEDED_BYTES, refuseFullDisk } from './explain-install.mjs'
import { isInstalled, stampInstalled } from './installed.mjs'
import { npm } from './npm.mjs'
import { progress } from './progress.mjs'
import { root } from './root.mjs'
import { withTarballAddresses } from './tarball-addresses.mjs'

/** Installs the lockfile when node_modules does not hold it already. */
export async function ensureInstalled() {
  if (isInstalled(root)) return
  await alone('install', async () => {
    if (!isInstalled(root)) await install()
  })
}

// No package of ours needs its install script, and some of them would go to the network for a program.
const OPTIONS = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']

async function install() {
  const { bavail, bsize } = statfsSync(root)
  // Asked beforehand: npm takes files it could not write for a warning, and says it is done.
  if (bavail * bsize < NEEDED_BYTES) refuseFullDisk()

  const { end } = progress('Installing packages')
  const { output: answer } = await npm(['ping', '--fetch-retries=0', '--fetch-timeout=5000'])
  // Without a network npm's cache may still hold everything; if not, that is found out at once and not after minutes.
  const ci = () => npm(['ci', ...OPTIONS, isOffline(answer) ? '--offline' : '--prefer-offline'])
  let { code, output } = await withTarballAddresses(ci)
  // A connection that broke off under an optional package leaves it out, and npm calls that a success. And a registry
  // may keep its packages elsewhere than others do: npm's own way asks it.
  if ((code === 0 && !isInstalled(root)) || output.includes('E404')) ({ code, output } = await ci())
  const done = code === 0 && !output.includes('ENOSPC')
  end(done)
  if (!done) explainInstall(`${output}\n${answer}`)
  stampInstalled(root)
}
