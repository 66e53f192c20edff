import { expect, test } from 'vitest'
import { describeError } from './describe-error.ts'
import { openLog } from './log.ts'

const told = (error: unknown) => JSON.stringify(describeError(error))

test('of an error its kind, code and place are told, and not its message', () => {
  const error = Object.assign(new TypeError('Elena Dumitrascu\n    at HIV clinic (file:1:1)'), { code: 'P2002' })
  expect(describeError(error)).toMatchObject({ errorName: 'TypeError', errorCode: 'P2002' })
  expect(told(error)).toContain('describe-error.test.ts')
  expect(told(error)).not.toMatch(/Elena|HIV/)
})

test('neither a name, a code nor a cause can carry a message', () => {
  const cause = new Error('Elena Dumitrascu')
  const error = Object.assign(new Error('no', { cause }), { name: 'Elena Dumitrascu', code: 'born 1985-04-12' })
  expect(told(error)).not.toMatch(/Elena|1985/)
  expect(describeError(error)).toMatchObject({ errorCause: { errorName: 'Error' } })
})

test('what was thrown without being an error is only a kind', () => {
  expect(describeError('Elena Dumitrascu')).toEqual({ errorName: 'string' })
})

test('a line of the log has only the fields that are allowed, whoever writes it', () => {
  const lines: string[] = []
  const log = openLog('info', { write: (line) => void lines.push(line) })
  log.error(
    {
      err: new Error('Elena'),
      subgraph: 'clinical',
      variables: { name: 'Elena' },
      headers: { authorization: 'Bearer x' },
    },
    'unexpected error',
  )
  expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual([
    'level',
    'time',
    'service',
    'errorName',
    'errorAt',
    'subgraph',
    'msg',
  ])
  expect(lines[0]).not.toMatch(/Elena|Bearer/)
})
