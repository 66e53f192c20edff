import { z } from 'zod'
import type { EventField } from './event-type.ts'

/** The JSON Schema of a field's value. */
export function fieldSchema({ schema }: EventField): Record<string, unknown> {
  const { $schema: _dialect, ...description } = z.toJSONSchema(schema)
  return description
}
