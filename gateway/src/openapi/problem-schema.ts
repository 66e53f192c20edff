import { codes } from '../errors/codes.ts'
import type { JsonSchema } from './json-schema.ts'

/** The form of every refusal: RFC 9457. */
export const PROBLEM_SCHEMA: JsonSchema = {
  type: 'object',
  description: 'What went wrong: a problem document (RFC 9457).',
  properties: {
    type: { const: 'about:blank' },
    title: { type: 'string', description: 'The code.' },
    status: { type: 'integer', description: 'The HTTP status.' },
    detail: { type: 'string', description: 'In words.' },
    code: { type: 'string', enum: Object.keys(codes), description: 'One of a closed list, for programs.' },
    requestId: { type: 'string', description: 'Quote it when you ask us about this.' },
    errors: {
      type: 'array',
      description: 'What was wrong with each parameter or field.',
      items: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          message: { type: 'string' },
          path: { type: 'array', items: { type: ['string', 'integer'] } },
        },
        required: ['message', 'path'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
}
