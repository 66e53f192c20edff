import { SessionDocument, type SessionQuery } from '../gql/graphql.ts'
import { documentHash } from '../graph/document-hash.ts'
import { postJson } from '../graph/post-json.ts'

/**
 * Whom this page's cookies speak for now, asked past the graph's client, which itself may be waiting for them. Null: nobody
 * who has a place here. Throws when the platform does not say.
 */
export async function whoIsSignedIn(): Promise<string | null> {
  const sha256Hash = await documentHash('', SessionDocument)
  const answer = await postJson('/api/graphql', { extensions: { persistedQuery: { version: 1, sha256Hash } } })
  if (answer.status >= 500) throw new Error('The platform does not say who is signed in')
  const { data } = (await answer.json()) as { data?: SessionQuery | null }
  return data?.me?.human?.id ?? null
}
