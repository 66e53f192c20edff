import type { DocumentNode } from 'graphql'

/** The hash under which a generated document is registered with the gateway. */
export async function documentHash(_text: string, document: DocumentNode): Promise<string> {
  const { __meta__: meta } = document as DocumentNode & { __meta__?: { hash?: string } }
  if (!meta?.hash) throw new Error('Only documents of src/gql can be sent: write a .graphql file, run npm run codegen')
  return meta.hash.replace(/^sha256:/, '')
}
