import { mintToken } from '@platform/gateway/local-issuer'
import type { Gateway } from '@platform/gateway/server'
import { z } from 'zod'

const CREATE =
  'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } userErrors { message } } }'
const ISSUE =
  'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { issuedApiKey { secret } userErrors { message } } }'

const Created = z.object({ partner: z.object({ id: z.string() }) })
const Issued = z.object({ issuedApiKey: z.object({ secret: z.string() }) })

export type Terms = { scopes: readonly string[]; operations: readonly string[] }

/** A key of a partner of a clinic, which its administrator lets in with these terms. */
export async function partnerKey(app: Gateway['app'], issuer: string, clinic: string, terms: Terms): Promise<string> {
  const token = await mintToken(issuer, { email: `admin@${clinic}.test` })
  async function ask(query: string, input: object): Promise<unknown> {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}`, 'x-organization-id': clinic },
      payload: { query, variables: { input } },
    })
    return Object.values(answer.json<{ data: object }>().data ?? {})[0]
  }
  const { partner } = Created.parse(
    await ask(CREATE, { slug: 'attacker', name: 'Attacker', ratePlan: 'HIGH', ...terms }),
  )
  return Issued.parse(await ask(ISSUE, { serviceAccountId: partner.id })).issuedApiKey.secret
}
