import { isNonNullType } from 'graphql'
import { rootFieldOf } from '../operations/fit-schema.ts'
import { addressOf } from '../operations/published-operation.ts'
import type { ServedOperation } from '../operations/served-operations.ts'
import { exampleOf } from './example-of.ts'
import type { JsonSchema } from './json-schema.ts'
import type { NamedSchemas } from './named-schemas.ts'
import { parametersOf, type Parameter } from './parameters-of.ts'
import { selectionSchemas } from './selection-schema.ts'

const problem = (name: string) => ({ $ref: `#/components/responses/${name}` })
const header = (name: string) => ({ $ref: `#/components/parameters/${name}` })

const text = (name: string, description: string, example: string) => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', examples: [example] },
})
const CLINIC = [
  text(
    'slug',
    'The clinic by its name in addresses. Give this or `domain`, or ask at the address of the clinic.',
    'aurora',
  ),
  text(
    'domain',
    'The clinic by a host name of its own. Give this or `slug`, or ask at the address of the clinic.',
    'clinic.example.com',
  ),
]

const inAddress = ({ name, isRequired, isStructured, description, schema }: Parameter) => ({
  name,
  in: 'query',
  required: isRequired,
  ...(description && { description }),
  ...(isStructured ? { content: { 'application/json': { schema } } } : { schema }),
})

/** The same in a body. */
const CLINIC_IN_BODY: Parameter[] = CLINIC.map(({ name, description, schema }) => ({
  name,
  isRequired: false,
  isStructured: false,
  description,
  schema: { ...schema, description },
}))

const keyOf = ({ idempotency }: ServedOperation) =>
  header(idempotency === 'optional' ? 'OptionalIdempotencyKey' : 'IdempotencyKey')

const bodyOf = (parameters: readonly Parameter[], named: Record<string, JsonSchema>, example?: unknown) => {
  const required = parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name)
  const schema: JsonSchema = {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema: of }) => [name, of])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  }
  return {
    required: required.length > 0,
    content: { 'application/json': { schema, example: example ?? exampleOf(schema, named) } },
  }
}

/** What a key must hold, as alternatives of security requirements. */
function securityOf({ audience, scopes }: ServedOperation) {
  if (audience.includes('public')) return []
  const combined = scopes.reduce<string[][]>(
    (soFar, alternatives) => soFar.flatMap((held) => alternatives.map((all) => [...new Set([...held, ...all])])),
    [[]],
  )
  return combined.map((held) => ({ key: held }))
}

function answerOf(operation: ServedOperation, named: NamedSchemas) {
  const root = operation.schema.getRootType(operation.operation.operation)
  if (!root) throw new Error('The graph has no such root')
  const field = rootFieldOf(operation)
  const schema = selectionSchemas(operation.schema, operation.document, named)(root, field)
  const mayBeMissing = !isNonNullType(root.getFields()[field.name.value]?.type)
  return { schema, mayBeMissing }
}

/** The path of one published operation. */
export function pathOf(operation: ServedOperation, named: NamedSchemas) {
  const parameters = parametersOf(operation, named)
  const isPublic = operation.audience.includes('public')
  const isMutation = operation.kind === 'mutation'
  const { schema, mayBeMissing } = answerOf(operation, named)
  const example = exampleOf(schema, named.schemas)
  const end = operation.sunset ? ` It ends on ${operation.sunset}.` : ''

  const common = {
    tags: [operation.name.split('.')[0] ?? operation.name],
    summary: operation.doc.split(/(?<=\.) /)[0] ?? operation.doc,
    description: operation.deprecated
      ? `${operation.doc} Deprecated since ${operation.deprecated}.${end}`
      : operation.doc,
    security: securityOf(operation),
    ...(operation.deprecated && { deprecated: true }),
    ...(operation.sunset && { 'x-sunset': operation.sunset }),
    'x-document-sha256': operation.hash,
    responses: {
      '200': {
        description: isMutation ? 'Done.' : 'The answer.',
        content: { 'application/json': { schema, example } },
        ...(isMutation
          ? {}
          : { headers: { etag: { description: 'Send it back as `If-None-Match`.', schema: { type: 'string' } } } }),
      },
      ...(isMutation ? {} : { '304': { description: 'You have this answer already.' } }),
      '400': problem('Invalid'),
      ...(isPublic ? {} : { '401': problem('Unauthenticated'), '403': problem('Forbidden') }),
      ...(mayBeMissing ? { '404': problem('NotFound') } : {}),
      ...(isMutation ? { '409': problem('Conflict'), '422': problem('Refused') } : {}),
      ...(operation.sunset ? { '410': problem('Gone') } : {}),
      '429': problem('TooMany'),
      '503': problem('Unavailable'),
    },
  }
  const clinic = operation.clinic === 'parameter' ? CLINIC : [header('Clinic')]
  const id = addressOf(operation)
  const get = { operationId: id, ...common, parameters: [...clinic, ...parameters.map(inAddress)] }
  const post = {
    operationId: isMutation ? id : `${id}.post`,
    ...common,
    parameters: isMutation ? [header('Clinic'), keyOf(operation)] : [header('Clinic')],
    requestBody: bodyOf(parameters, named.schemas),
  }
  if (operation.path && isMutation) {
    // Of the two names of a clinic one is given.
    const example = bodyOf([...CLINIC_IN_BODY.slice(0, 1), ...parameters], named.schemas).content['application/json']
      .example
    const requestBody = bodyOf([...CLINIC_IN_BODY, ...parameters], named.schemas, example)
    return { [operation.path]: { post: { ...post, parameters: [keyOf(operation)], requestBody } } }
  }
  if (operation.path) return { [operation.path]: { get } }
  return { [`/v1/operations/${id}`]: isMutation ? { post } : { get, post } }
}
