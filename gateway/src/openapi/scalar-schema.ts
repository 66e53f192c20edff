import type { JsonSchema } from './json-schema.ts'

/** How each scalar of the graph looks as JSON, with an example. */
const SCALARS: Record<string, JsonSchema> = {
  ID: { type: 'string', examples: ['019aa5e2-7c1b-7a43-9d1e-5b0c3f6a2d10'] },
  String: { type: 'string', examples: ['text'] },
  Int: { type: 'integer', format: 'int32', examples: [20] },
  Float: { type: 'number', examples: [1.5] },
  Boolean: { type: 'boolean', examples: [true] },
  DateTime: { type: 'string', format: 'date-time', examples: ['2026-11-21T09:30:00.000Z'] },
  LocalDate: { type: 'string', format: 'date', examples: ['1980-05-12'] },
  LocalTime: { type: 'string', format: 'time', examples: ['09:30:00Z'] },
  EmailAddress: { type: 'string', format: 'email', examples: ['somebody@example.com'] },
  PhoneNumber: { type: 'string', examples: ['+40722123456'] },
  TimeZone: { type: 'string', examples: ['Europe/Bucharest'] },
  CountryCode: { type: 'string', examples: ['RO'] },
  HexColorCode: { type: 'string', examples: ['#0b7285'] },
  URL: { type: 'string', format: 'uri', examples: ['https://example.com/logo.svg'] },
  JSONObject: { type: 'object', examples: [{}] },
}

/** A scalar nobody has described yet is anything at all: never a wrong promise. */
export const scalarSchema = (name: string): JsonSchema => SCALARS[name] ?? { description: `A ${name}.` }
