import { GraphQLError } from 'graphql'
import { CombinedError } from 'urql'

type Problem = { detail?: string; code?: string; requestId?: string; errors?: { extensions?: { code?: string } }[] }

/** What the gateway tells the platform's team besides the graph. A failure has the form that those of the graph have. */
export async function askPlatform<Data>(
  path: string,
  init: RequestInit = {},
): Promise<{ data?: Data; error?: CombinedError }> {
  const answer = await fetch(`/api/platform/${path}`, init).catch((error: unknown) => error as Error)
  if (answer instanceof Error) return { error: new CombinedError({ networkError: answer }) }
  const body: unknown = await answer.json().catch(() => null)
  // The gateway and this page are built from one tree: what it answers has the shape it has there.
  if (answer.ok && body !== null) return { data: body as Data }
  const { detail = '', code, requestId, errors } = (body ?? {}) as Problem
  const extensions = { code: code ?? errors?.[0]?.extensions?.code ?? 'INTERNAL_SERVER_ERROR', requestId }
  return { error: new CombinedError({ graphQLErrors: [new GraphQLError(detail, { extensions })] }) }
}
