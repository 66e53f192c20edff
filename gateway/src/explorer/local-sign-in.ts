import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { listAccounts, mintToken } from '../authentication/local-issuer.ts'
import { refuse } from '../errors/refuse.ts'
import type { OrganizationDirectory } from '../tenant/organization-directory.ts'
import { refuseStrangers } from './refuse-strangers.ts'

const SignIn = z.object({ email: z.email(), clinic: z.string().min(1).nullish() })

/** Signs anybody in who is registered, without a password: exists in local mode alone, for this machine alone. */
export function localSignInRoutes(
  app: FastifyInstance,
  { directory, organizations }: { directory: string; organizations: OrganizationDirectory },
): void {
  app.get('/explorer/people', async (request) => {
    refuseStrangers(request)
    const accounts = await listAccounts(directory)
    return {
      people: accounts.map(({ email, givenName, familyName, clinics }) => ({
        email,
        name: `${givenName} ${familyName}`,
        clinics,
      })),
    }
  })

  app.post('/explorer/token', async (request) => {
    refuseStrangers(request)
    const parsed = SignIn.safeParse(request.body)
    if (!parsed.success) throw refuse('BAD_REQUEST', { message: 'Give `email`, and `clinic` if the token is for one.' })

    const { email, clinic } = parsed.data
    const organization = clinic ? await organizations.find({ slug: clinic }) : null
    if (clinic && !organization) throw refuse('NOT_FOUND', { message: 'There is no such clinic.' })
    const known = (await listAccounts(directory)).some((account) => account.email === email.toLowerCase())
    if (!known) throw refuse('NOT_FOUND', { message: 'Nobody is registered under this address.' })
    return { token: await mintToken(directory, { email, ...(organization ? { organization } : {}) }) }
  })
}
