import { Supergraph } from '@apollo/federation-internals'
import { addressOf, type PublishedOperation } from './published-operation.ts'
import { committedOperations, readPublishedOperations, UnreadableOperation } from './read-published-operations.ts'
import { serveOn } from './served-operations.ts'

const NO_FIELD = /^Cannot query field "(\w+)" on type "(\w+)"/

/** Whom it would hit: the audience, in words. */
function concerned({ audience }: PublishedOperation): string {
  if (audience.includes('public')) return 'everybody'
  if (audience.includes('partners')) return 'every partner it is published to'
  return `partner ${audience.join(', ')}`
}

/** Whether each published operation fits a supergraph; where one does not: file, line, field and whom it is published to. */
export async function checkOperations(
  supergraphSdl: string,
  folder: string = committedOperations,
): Promise<{ count: number; complaints: string[] }> {
  const published = await readPublishedOperations(folder).catch((error: unknown) => {
    if (error instanceof UnreadableOperation) return error
    throw error
  })
  if (published instanceof UnreadableOperation) return { count: 1, complaints: [published.message] }
  const supergraph = Supergraph.build(supergraphSdl, { supportedFeatures: null, validateSupergraph: false })
  const { misfits } = serveOn(supergraph.apiSchema().toGraphQLJSSchema(), supergraphSdl, published)
  const complaints = misfits.flatMap(({ operation, reasons }) =>
    reasons.map(({ message, line }) => {
      const [, field, type] = NO_FIELD.exec(message) ?? []
      const place = type && field ? `${type}.${field}: ` : ''
      return `operations/${operation.file}:${line} ${place}${message} This breaks it for ${concerned(operation)}.`
    }),
  )
  return { count: published.size, complaints }
}

/** What partners can be allowed to run: its name, whether it changes something, and what it takes. */
export async function publishedToPartners(): Promise<{ name: string; kind: string; parameters: string[] }[]> {
  const published = [...(await readPublishedOperations(committedOperations)).values()]
  return published
    .filter(({ audience }) => !audience.includes('public'))
    .map((one) => ({
      name: addressOf(one),
      kind: one.kind,
      parameters: (one.operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
    }))
}
