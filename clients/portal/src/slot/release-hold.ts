import { documentHash } from '@platform/ui/graph/document-hash.ts'
import { ReleaseHoldDocument } from '../gql/graphql.ts'

/** Gives a slot back. Sent so that the browser finishes it even when the page is gone. */
export async function releaseHold(token: string): Promise<void> {
  const hash = await documentHash('', ReleaseHoldDocument)
  await fetch('/api/graphql', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      variables: { input: { token } },
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    }),
  }).catch(() => undefined)
}
