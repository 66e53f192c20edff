import { addressOf } from '../operations/published-operation.ts'
import type { ServedOperation } from '../operations/served-operations.ts'
import { namedSchemas } from './named-schemas.ts'
import { pathOf } from './operation-paths.ts'
import { PROBLEM_SCHEMA } from './problem-schema.ts'

const problem = (description: string, more: object = {}) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  ...more,
})

const RETRY = { headers: { 'retry-after': { description: 'Seconds to wait.', schema: { type: 'integer' } } } }

const RESPONSES = {
  Invalid: problem('A parameter is unknown, missing or not of its type: `errors` names it.'),
  Unauthenticated: problem('The key is missing, unknown, expired or revoked.'),
  Forbidden: problem(
    'The key may not do this: another clinic, another address, a scope it lacks, an operation not published to it.',
  ),
  NotFound: problem('There is nothing by this name, or nothing you may see.'),
  Conflict: problem('The world has moved on, or another request with this key is at work: nothing was done now.'),
  Refused: problem('Understood and refused: nothing has changed. `errors` says why, field by field.'),
  Gone: problem('This version has ended, as was announced.'),
  TooMany: problem('Too many requests.', RETRY),
  Unavailable: problem('A part of the platform is out of reach. Try again shortly.', RETRY),
}

const PARAMETERS = {
  Clinic: {
    name: 'X-Organization-ID',
    in: 'header',
    description: 'The clinic, by its id or its slug. Needed by a key that opens several.',
    schema: { type: 'string' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'New for each thing you want done, the same to ask again: within 24 hours it is done once.',
    schema: { type: 'string', maxLength: 255 },
  },
  OptionalIdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'The same to ask again: within 24 hours it is done once. Without one it is done each time, to no harm.',
    schema: { type: 'string', maxLength: 255 },
  },
}

const ABOUT = `Operations a clinic has published to you. Each is asked for by its name: queries by GET with parameters or by POST with
a JSON body, mutations by POST with an \`Idempotency-Key\`. The same operations run at \`POST /graphql\` as
\`{ "id": "patients.list", "variables": {} }\`.

A 2xx means that it happened; everything else is a problem document (RFC 9457) with a code and the id of the request.`

/** An OpenAPI 3.1 document of these operations. */
export function openApiDocument(operations: readonly ServedOperation[]) {
  const named = namedSchemas()
  const ordered = operations.toSorted((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1))
  const paths = Object.assign({}, ...ordered.map((operation) => pathOf(operation, named))) as Record<string, object>
  const tags = [...new Set(ordered.map(({ name }) => name.split('.')[0] ?? name))]
  return {
    openapi: '3.1.0',
    info: { title: 'Partner API', version: '1', description: ABOUT },
    servers: [{ url: '/' }],
    tags: tags.map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...named.schemas, Problem: PROBLEM_SCHEMA },
      responses: RESPONSES,
      parameters: PARAMETERS,
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key of yours, `ck_live_…`, with the scopes listed.' },
      },
    },
  }
}
