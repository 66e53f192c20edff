import { parseArgs } from 'node:util'
import { command } from './command.ts'
import { fail } from './failure.ts'
import { issueKey, ownKey, revokeKeys } from './partner/keys.ts'
import { partnerNamed, partnersOf } from './partner/partners.ts'

const OPTIONS = { clinic: { type: 'string', default: 'aurora' } } as const
const EXAMPLE = 'For example: KEY=$(npm run -s partner -- key)'
const DEMO = 'demo-lab'

function read(args: string[]) {
  try {
    const { positionals, values } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    const [act, slug = DEMO, ...others] = positionals
    if (!act || others.length > 0) return fail('What about a partner? Say key, list, revoke or own-key.', EXAMPLE)
    return { act, slug, clinic: values.clinic }
  } catch (error) {
    if (error instanceof TypeError) return fail(error.message, EXAMPLE)
    throw error
  }
}

async function list(clinic: string): Promise<void> {
  for (const { slug, ratePlan, operations, account } of await partnersOf(clinic)) {
    const state = account.isEnabled ? `${account.apiKeys.length} keys` : 'disabled'
    console.log(`${slug.padEnd(24)}${account.displayName} (${ratePlan.toLowerCase()}, ${state})`)
    for (const operation of operations) console.log(`  ${operation}`)
  }
}

await command('partner', async (args) => {
  const { act, slug, clinic } = read(args)
  switch (act) {
    case 'list':
      return list(clinic)
    case 'key':
      return console.log(await issueKey(clinic, await partnerNamed(clinic, slug)))
    case 'revoke': {
      const { account } = await partnerNamed(clinic, slug)
      return console.log(`${await revokeKeys(clinic, account.apiKeys)} keys revoked`)
    }
    case 'own-key': {
      const { secret, fingerprint } = ownKey()
      return console.log(`key          ${secret}\nfingerprint  ${fingerprint}`)
    }
    default:
      return fail(`There is nothing like "${act}" to do.`, 'Say key, list, revoke or own-key.')
  }
})
