import { mintToken } from '@platform/gateway/local-issuer'
import { environment } from '../environment.ts'
import { fail } from '../failure.ts'

type Refusal = { message: string }
type Answer = {
  data?: Record<string, ({ userErrors?: Refusal[] } & Record<string, unknown>) | null> | null
  errors?: Refusal[]
}

/** Asks the running gateway as the administrator of a demo clinic; answers the one field asked for. */
export async function askAsAdmin(clinic: string, query: string, input?: object): Promise<unknown> {
  const { AUTH_MODE, LOCAL_ISSUER_DIR: directory, HOST = '127.0.0.1', PORT = '9000' } = await environment()
  if (AUTH_MODE !== 'local' || !directory)
    return fail('People sign in with Clerk here.', 'Manage partners in the graph: createPartner, createApiKey.')
  const token = await mintToken(directory, { email: `admin@${clinic}.test` })
  const answer = await fetch(`http://${HOST}:${PORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-organization-id': clinic },
    body: JSON.stringify({ query, variables: input && { input } }),
  }).catch(() => fail('The gateway does not answer.', 'Start it first: npm start'))

  const { data, errors = [] } = (await answer.json()) as Answer
  const [result] = Object.values(data ?? {})
  const [refusal] = [...errors, ...(result?.userErrors ?? [])]
  if (refusal) return fail(refusal.message, `Asked as admin@${clinic}.test.`)
  return result
}
