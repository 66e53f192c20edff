import { expect, test } from 'vitest'
import { answerStatus } from './answer-status.ts'

const refused = (...codes: string[]) => ({ errors: codes.map((code) => ({ message: 'no', extensions: { code } })) })

test.each([
  ['a document that does not fit', refused('GRAPHQL_VALIDATION_FAILED'), 'application/json', 200],
  ['a variable that does not fit', refused('BAD_USER_INPUT', 'BAD_USER_INPUT'), 'application/json', 200],
  ['the same to whoever knows better', refused('BAD_USER_INPUT'), 'application/graphql-response+json', 400],
  ['to whoever knows both', refused('BAD_USER_INPUT'), 'application/graphql-response+json, application/json', 400],
  ['to whoever does not say', refused('GRAPHQL_PARSE_FAILED'), '*/*', 400],
  ['to whoever says nothing', refused('GRAPHQL_PARSE_FAILED'), undefined, 400],
  ['a request that is none', refused('BAD_REQUEST'), 'application/json', 400],
  ['a refusal', refused('FORBIDDEN'), 'application/json', 403],
  ['too many requests', refused('RATE_LIMITED'), 'application/json', 429],
  ['data', { data: { a: 1 } }, 'application/json', 200],
])('%s', (_, answer, accept, status) => {
  expect(answerStatus(answer, accept)).toBe(status)
})
