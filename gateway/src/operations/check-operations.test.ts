import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkOperations } from './check-operations.ts'
import { ourSupergraph } from '../testing/our-supergraph.ts'
import { committedOperations } from './read-published-operations.ts'

let supergraph: string
let folder: string
beforeAll(async () => {
  supergraph = await ourSupergraph()
  folder = await mkdtemp(join(tmpdir(), 'operations-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('what is committed fits the graph', async () => {
  expect(await checkOperations(supergraph)).toEqual({ count: 14, complaints: [] })
})

test('a field taken from the schema is told with the file, the line and the partners it is taken from', async () => {
  const list = await readFile(join(committedOperations, 'patients.list.graphql'), 'utf8')
  await writeFile(join(folder, 'patients.list.graphql'), list)
  await writeFile(
    join(folder, 'lab.find.graphql'),
    '# doc: For one.\n# version: 1\n# audience: demo-lab, other-lab\nquery LabFind($id: ID!) {\n  patient(id: $id) {\n    familyName\n  }\n}\n',
  )
  const broken = supergraph.replaceAll(/^ {2}familyName: String!/gm, '  surname: String!')
  expect(broken).not.toBe(supergraph)
  const lineInList = list.split('\n').findIndex((line) => line.includes('familyName')) + 1
  expect(await checkOperations(broken, folder)).toEqual({
    count: 2,
    complaints: [
      expect.stringMatching(
        /^operations\/lab\.find\.graphql:6 Patient\.familyName: Cannot query field .* This breaks it for partner demo-lab, other-lab\.$/,
      ),
      expect.stringMatching(
        new RegExp(
          `^operations/patients\\.list\\.graphql:${lineInList} Patient\\.familyName: .* This breaks it for every partner it is published to\\.$`,
        ),
      ),
    ],
  })
})

test.each([
  ['an argument of another type', 'query Q($id: Int!) { patient(id: $id) { id } }', 'type "Int!" used in position'],
  ['two fields at the root', 'query Q { a: me { role } b: me { role } }', 'exactly one field at its root'],
  ['introspection', 'query Q { __schema { queryType { name } } }', 'does not introspect'],
  [
    'a mutation that would not tell a refusal',
    'mutation Q($input: AdmitPatientInput!) { admitPatient(input: $input) { patient { id } } }',
    'asks for `userErrors',
  ],
])('%s does not fit', async (_, document, reason) => {
  const own = await mkdtemp(join(tmpdir(), 'operations-'))
  await writeFile(join(own, 'a.b.graphql'), `# doc: A.\n# version: 1\n# audience: partners\n${document}`)
  const { complaints } = await checkOperations(supergraph, own)
  expect(complaints).toHaveLength(1)
  expect(complaints[0]).toContain(reason)
  await rm(own, { recursive: true })
})

test('a file that is no operation stops them all, by its name', async () => {
  const own = await mkdtemp(join(tmpdir(), 'operations-'))
  await writeFile(join(own, 'a.b.graphql'), 'query Q { me { role } }')
  const { complaints } = await checkOperations(supergraph, own)
  expect(complaints).toEqual([expect.stringContaining('operations/a.b.graphql: doc')])
  await rm(own, { recursive: true })
})
