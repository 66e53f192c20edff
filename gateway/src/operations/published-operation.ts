import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import { hashOf } from './hash-of.ts'
import { readHeader, type Header } from './header.ts'

/** An operation that others than our own apps may run, by name. */
export type PublishedOperation = Header & {
  /** `patients.list` */
  name: string
  /** The file it comes from, to be named when something is wrong with it. */
  file: string
  /** The line of the file that the document begins with. */
  firstLine: number
  kind: 'query' | 'mutation'
  source: string
  hash: string
  document: DocumentNode
  operation: OperationDefinitionNode
}

const FILE = /^([a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+?)(?:@([1-9]\d*))?\.graphql$/

/** Reads one file of `operations/`. Throws, in words, on whatever is not a published operation. */
export function readPublished(file: string, text: string): PublishedOperation {
  const [, name, fileVersion = '1'] = FILE.exec(file) ?? []
  if (!name) throw new Error('a file is called after its operation: patients.list.graphql, patients.list@2.graphql')
  const { header, document: source, firstLine } = readHeader(text)
  if (header.version !== Number(fileVersion))
    throw new Error(`the header says version ${header.version}, the file name ${fileVersion}`)

  const document = parse(source)
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  if (!operation || operations.length > 1) throw new Error('a file holds exactly one operation')
  const { operation: kind } = operation
  if (kind === 'subscription') throw new Error('subscriptions are not published')
  if (!operation.name) throw new Error('the operation needs a name, for logs and metrics')
  return { ...header, name, file, firstLine, kind, source, hash: hashOf(source), document, operation }
}

/** How one version is asked for: the first by its name alone. */
export const addressOf = ({ name, version }: Pick<PublishedOperation, 'name' | 'version'>): string =>
  version === 1 ? name : `${name}@${version}`
