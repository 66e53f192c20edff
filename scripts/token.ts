import { parseArgs } from 'node:util'
import { findAccount, listAccounts, localUserId, mintToken, registerAccount } from '@platform/gateway/local-issuer'
import { z } from 'zod'
import { command } from './command.ts'
import { environment } from './environment.ts'
import { fail } from './failure.ts'

const OPTIONS = {
  clinic: { type: 'string' },
  ttl: { type: 'string' },
  register: { type: 'boolean', default: false },
} as const

const EXAMPLE = 'For example: npm run -s token -- admin@aurora.test --clinic aurora'

const Clinic = z.object({ id: z.uuid(), slug: z.string() })
const Memberships = z.object({
  data: z.object({
    me: z.object({ human: z.object({ memberships: z.array(z.object({ organization: Clinic, status: z.string() })) }) }),
  }),
})
const MEMBERSHIPS = '{ me { human { memberships { status organization { id slug } } } } }'

type Clinic = z.infer<typeof Clinic>

function read(args: string[]) {
  try {
    const { positionals, values } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    const [email, ...others] = positionals
    const ttlSeconds = z.coerce.number().int().min(1).max(86_400).optional().safeParse(values.ttl)
    if (!email || others.length > 0) return fail('Whose token? Give one e-mail address.', EXAMPLE)
    if (!z.email().safeParse(email).success) return fail(`${email} is not an e-mail address.`, EXAMPLE)
    if (!ttlSeconds.success) return fail(`--ttl ${values.ttl} is not a number of seconds up to a day.`, EXAMPLE)
    return { email, clinic: values.clinic, register: values.register, ttlSeconds: ttlSeconds.data }
  } catch (error) {
    if (error instanceof TypeError) return fail(error.message, EXAMPLE)
    throw error
  }
}

async function refuseStranger(directory: string, email: string): Promise<void> {
  if (await findAccount(directory, localUserId(email))) return
  const known = (await listAccounts(directory)).map((account) => `  ${account.email}`)
  fail(
    `Nobody here has the address ${email}.`,
    [`There are:`, ...known, 'Anybody else joins with: npm run -s token -- EMAIL --register'].join('\n'),
  )
}

/** The clinic of this slug, as the gateway tells everybody. */
async function clinicNamed(slug: string, gateway: string): Promise<Clinic> {
  const answer = await fetch(`${gateway}/v1/public/organizations/resolve?slug=${encodeURIComponent(slug)}`)
  return answer.ok ? Clinic.parse(await answer.json()) : fail(`There is no clinic ${slug}.`, EXAMPLE)
}

/** The one clinic somebody has a place in. Undefined when there are several, or none: then each request has to say. */
async function onlyClinic(bareToken: string, gateway: string): Promise<Clinic | undefined> {
  const answer = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bareToken}` },
    body: JSON.stringify({ query: MEMBERSHIPS }),
  })
  // Somebody who may not ask, such as a blocked person, still gets a token: to see what it is refused.
  const parsed = Memberships.safeParse(await answer.json())
  const memberships = parsed.data?.data.me.human.memberships ?? []
  const [only, ...others] = memberships.filter(({ status }) => status === 'ACTIVE')
  return others.length === 0 ? only?.organization : undefined
}

await command('token', async (args) => {
  const { email, clinic, register, ttlSeconds } = read(args)
  const { AUTH_MODE, LOCAL_ISSUER_DIR: directory, HOST = '127.0.0.1', PORT = '9000' } = await environment()
  if (AUTH_MODE !== 'local' || !directory) {
    return fail(
      'People sign in with Clerk here, which makes their tokens.',
      'AUTH_MODE=local npm start uses local ones.',
    )
  }
  if (register) await registerAccount(directory, { email, givenName: email.split('@')[0] ?? email, familyName: '' })
  await refuseStranger(directory, email)

  const gateway = `http://${HOST}:${PORT}`
  const organization = clinic
    ? await clinicNamed(clinic, gateway)
    : await onlyClinic(await mintToken(directory, { email }), gateway)
  console.log(await mintToken(directory, { email, organization, ttlSeconds }))
})
