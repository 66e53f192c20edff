import { expect, test } from 'vitest'
import { actionable, Failure } from './failure.ts'

const system = (message: string, details: object) => Object.assign(new Error(message), details)

test.each([
  ['a full disk', system('ENOSPC: no space left on device, write', { code: 'ENOSPC' }), 'The disk is full.'],
  [
    'a full disk, in the words of initdb',
    new Error('initdb: could not write: No space left on device'),
    'The disk is full.',
  ],
  [
    'a full disk, in the words of the server',
    new Error('FATAL: could not extend file\nHINT: Check free disk space.'),
    'The disk is full.',
  ],
  ['a full disk, as a query learns of it', system('could not extend file', { code: '53100' }), 'The disk is full.'],
  [
    'a file of another user',
    system('EACCES', { code: 'EACCES', path: '/srv/.data' }),
    '/srv/.data may not be touched by this user.',
  ],
  [
    'a silent server',
    system('connect', { code: 'ECONNREFUSED', address: '127.0.0.1', port: 9432 }),
    'Nothing answers at 127.0.0.1:9432.',
  ],
])('%s is something to act on', (_, error, message) => {
  expect(actionable(error)).toMatchObject({ message, advice: expect.stringMatching(/\S/) })
})

test("a failure already told stays as it was told, and a fault in the code is nobody else's to put right", () => {
  const told = new Failure('Port 9000 is taken.', 'Stop that program.')
  expect(actionable(told)).toBe(told)
  expect(actionable(new TypeError('x is not a function'))).toBeUndefined()
})
