import { getOperationAST } from 'graphql'
import { mapExchange, type Client } from 'urql'
import { SessionDocument } from '../gql/graphql.ts'
import { codesOf } from './graph-error.ts'

/**
 * Somebody who is refused what their page offered them may do less than the page believes: it is asked again who they are,
 * and every part of the page that rests on it follows.
 */
export const refusalWatch = (client: () => Client) =>
  mapExchange({
    onError(error, { query }) {
      if (!codesOf(error).includes('FORBIDDEN') || getOperationAST(query)?.name?.value === 'Session') return
      void client().query(SessionDocument, {}, { requestPolicy: 'network-only' }).toPromise()
    },
  })
