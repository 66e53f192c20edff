import { expect, test } from 'vitest'
import { codes, codeOfStatus, isCode } from './codes.ts'
import { httpStatusOf } from './http-status.ts'

const error = (code?: string) => ({ message: 'no', extensions: code === undefined ? {} : { code } })

test.each<[string, Parameters<typeof httpStatusOf>[0], number]>([
  ['no errors', { data: { a: null } }, 200],
  ['an error beside data', { data: { a: 1, b: null }, errors: [error('FORBIDDEN')] }, 200],
  [
    'nothing but one kind of refusal',
    { data: { a: null, b: null }, errors: [error('FORBIDDEN'), error('FORBIDDEN')] },
    403,
  ],
  ['two codes of the same status', { data: null, errors: [error('FORBIDDEN'), error('ORGANIZATION_SUSPENDED')] }, 403],
  ['refusals that differ', { data: null, errors: [error('FORBIDDEN'), error('UNAUTHENTICATED')] }, 200],
  ['no data at all', { errors: [error('GRAPHQL_VALIDATION_FAILED')] }, 400],
  ['an error without a code', { data: null, errors: [error()] }, 500],
  ['an error with a code nobody knows', { data: null, errors: [error('toString')] }, 500],
  ['false and zero, which are data', { data: { a: false }, errors: [error('FORBIDDEN')] }, 200],
])('%s', (_, answer, status) => {
  expect(httpStatusOf(answer)).toBe(status)
})

test('every HTTP status has a code that says the same', () => {
  for (const { status } of Object.values(codes)) expect(codes[codeOfStatus(status)].status).toBe(status)
  expect(codeOfStatus(418)).toBe('BAD_REQUEST')
  expect(codeOfStatus(502)).toBe('INTERNAL_SERVER_ERROR')
})

test('only names of the list are codes', () => {
  expect(isCode('FORBIDDEN')).toBe(true)
  expect(isCode('constructor')).toBe(false)
  expect(isCode(undefined)).toBe(false)
})
