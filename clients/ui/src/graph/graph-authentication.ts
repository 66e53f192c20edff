import { authExchange } from '@urql/exchange-auth'
import { codesOf } from './graph-error.ts'
import { postJson } from './post-json.ts'

/** Asks the person to sign in again, over the page as it is, and settles once they have. */
export type AskToSignIn = () => Promise<void>

/**
 * An answer that says the token is no good: it is renewed once. If the session itself is over, whoever sits before the
 * page signs in again, and what was asked is asked once more. Nothing typed into the page is lost meanwhile.
 */
export const graphAuthentication = (askToSignIn: AskToSignIn) =>
  authExchange(async () => ({
    addAuthToOperation: (operation) => operation,
    didAuthError: (error) => codesOf(error).includes('UNAUTHENTICATED'),
    refreshAuth: async () => {
      const answer = await postJson('/api/session/refresh', {}).catch(() => null)
      if (answer?.status === 401) await askToSignIn()
    },
  }))
