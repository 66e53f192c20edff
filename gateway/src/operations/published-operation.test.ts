import { expect, test } from 'vitest'
import { addressOf, readPublished } from './published-operation.ts'

const HEADER = '# doc: Lists.\n# version: 1\n# audience: partners\n'
const QUERY = 'query Q { ping }\n'

test('a file says who may run it, since when and until when', () => {
  const operation = readPublished(
    'patients.list@2.graphql',
    `# doc: Patients of the clinic,\n#   by name.\n# version: 2\n# audience: demo-lab, other-lab\n# cache: private\n# deprecated: 2027-01-01\n# sunset: 2027-06-01\n${QUERY}`,
  )
  expect(operation).toMatchObject({
    name: 'patients.list',
    version: 2,
    kind: 'query',
    doc: 'Patients of the clinic, by name.',
    audience: ['demo-lab', 'other-lab'],
    cache: { kind: 'private', seconds: 0 },
    deprecated: '2027-01-01',
    sunset: '2027-06-01',
    source: 'query Q { ping }',
  })
  expect(addressOf(operation)).toBe('patients.list@2')
  expect(addressOf(readPublished('patients.list.graphql', HEADER + QUERY))).toBe('patients.list')
})

test('unless it says otherwise, nobody keeps an answer', () => {
  expect(readPublished('patients.list.graphql', HEADER + QUERY).cache).toEqual({ kind: 'none', seconds: 0 })
})

test.each([
  ['a name with one part', 'patients.graphql', HEADER + QUERY, 'a file is called after its operation'],
  ['another version than its name', 'a.b@2.graphql', HEADER + QUERY, 'the header says version 1, the file name 2'],
  ['no header', 'a.b.graphql', QUERY, 'doc: Invalid input'],
  ['a key nobody knows', 'a.b.graphql', `${HEADER}# owner: me\n${QUERY}`, 'Unrecognized key: "owner"'],
  ['a key twice', 'a.b.graphql', `${HEADER}# version: 1\n${QUERY}`, '"version" is said twice'],
  ['a comment that is no header', 'a.b.graphql', `# hello\n${HEADER}${QUERY}`, '"# hello" is not "# key: value"'],
  ['two operations', 'a.b.graphql', `${HEADER}${QUERY}query R { ping }`, 'exactly one operation'],
  ['no name', 'a.b.graphql', `${HEADER}{ ping }`, 'the operation needs a name'],
  ['a subscription', 'a.b.graphql', `${HEADER}subscription S { ping }`, 'subscriptions are not published'],
  ['a day that is none', 'a.b.graphql', `${HEADER}# deprecated: 2026-02-30\n${QUERY}`, 'deprecated: Invalid ISO date'],
  ['an end without notice', 'a.b.graphql', `${HEADER}# sunset: 2027-01-01\n${QUERY}`, 'deprecated first'],
  ['shared copies of private data', 'a.b.graphql', `${HEADER}# cache: public 60\n${QUERY}`, 'only what is public'],
])('%s is refused', (_, file, text, reason) => expect(() => readPublished(file, text)).toThrow(reason))
