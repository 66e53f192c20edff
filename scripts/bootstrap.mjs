/**
 * The door of every command: `node scripts/bootstrap.mjs COMMAND [ARGUMENT…]`. Runs on Node 20 with nothing installed,
 * puts in place what is missing (packages, Node 24, the generated database client), then hands over to the command.
 * Standard output is the command's alone, so that `$(npm run -s token -- …)` holds a token and nothing else.
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { COMMANDS, listOfCommands } from './bootstrap/commands.mjs'
import { ensureDatabaseClient } from './bootstrap/database-client.mjs'
import { ensureInstalled } from './bootstrap/install.mjs'
import { ensureNode } from './bootstrap/node-program.mjs'
import { refuse } from './bootstrap/refuse.mjs'
import { root } from './bootstrap/root.mjs'

const [name = '', ...args] = process.argv.slice(2)
const command = COMMANDS[name]

if (name === '' || name === '--help') console.log(listOfCommands())
else if (!command) refuse(`There is no command "${name}".`, listOfCommands())
else if (args.includes('--help') || args.includes('-h')) console.log(command.usage)
else await run(command)

/** @param {import('./bootstrap/commands.mjs').Command} command */
async function run({ script, flags }) {
  await ensureInstalled()
  const node = await ensureNode()
  await ensureDatabaseClient(node)

  // The channel tells the command when we are gone: a server must not outlive a door that was killed.
  const child = spawn(node, [...flags, `${root}/${script}`, ...args], {
    // A third of a gateway's start is reading its modules; every program begun from here finds them read.
    env: { NODE_COMPILE_CACHE: `${root}/node_modules/.cache/node`, ...process.env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  if (process.env.npm_lifecycle_event) whenParentIsGone(() => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)))
}

/**
 * An npm killed the hard way cannot tell us.
 * @param {() => void} act
 */
function whenParentIsGone(act) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    act()
  }, 1000)
}
