import { GraphQLError } from 'graphql'
import { expect, test, vi } from 'vitest'
import { formatError, userErrorFrom } from './error-mapping.ts'
import { conflict, forbidden, invalid, notFound, unauthenticated } from './errors.ts'

const thrown = (cause: Error) => new GraphQLError(cause.message, { originalError: cause })
const prismaError = (code: string, sqlState?: string) =>
  Object.assign(new Error('Invalid `prisma.patient.create()` invocation: constraint patients_human'), {
    code,
    meta: { driverAdapterError: { cause: { originalCode: sqlState } } },
  })

test.each([
  [invalid('No', 'slug'), { code: 'INVALID', message: 'No', path: ['slug'] }],
  [conflict('Moved on'), { code: 'CONFLICT', message: 'Moved on', path: [] }],
  [notFound('Patient'), { code: 'NOT_FOUND', message: 'Patient not found', path: [] }],
  [prismaError('P2002'), { code: 'CONFLICT', message: 'Something with these values exists already', path: [] }],
])('%s is data for the asker', (error, expected) => expect(userErrorFrom(error)).toEqual(expected))

test.each([forbidden('No'), unauthenticated('Sign in'), new Error('broken')])('%s is not', (error) =>
  expect(() => userErrorFrom(error)).toThrow(error),
)

test.each([
  [invalid('No'), 'BAD_USER_INPUT'],
  [conflict('No'), 'CONFLICT'],
  [notFound('Patient'), 'NOT_FOUND'],
  [forbidden('No'), 'FORBIDDEN'],
  [unauthenticated('No'), 'UNAUTHENTICATED'],
  [prismaError('P2010', '42501'), 'FORBIDDEN'],
  [prismaError('P2034'), 'CONFLICT'],
])('%s leaves with code %s', (error, code) => expect(formatError(thrown(error), () => {}).extensions).toEqual({ code }))

test('an unexpected error is reported and says nothing outside', () => {
  const report = vi.fn<(cause: unknown) => void>()
  const cause = new Error('connect ECONNREFUSED 10.0.0.7:5432')
  expect(formatError(thrown(cause), report)).toEqual({
    message: 'Internal server error',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  })
  expect(report).toHaveBeenCalledWith(cause)
})

test('no refusal of the database names a table, a column or a constraint', () => {
  for (const error of [
    prismaError('P2002'),
    prismaError('P2010', '23514'),
    prismaError('P2010', '42501'),
    prismaError('P2025'),
  ])
    expect(formatError(thrown(error), () => {}).message).not.toMatch(/patient|prisma|constraint/i)
})
