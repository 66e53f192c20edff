import type { DatabaseProof } from '@platform/prisma/isolation'
import { heading, wrapped } from './layout.ts'

/** Each rule with what it looked at; all that breaks it is an exception listed below, or a violation. */
export const rulesSection = (rules: DatabaseProof['rules']): string[] => [
  ...heading('Rules over the catalog'),
  ...rules.flatMap(({ name, promise, examined, exceptions, violations }) => {
    const notes = [`${examined} looked at`, ...(exceptions.length > 0 ? [`${exceptions.length} excepted`] : [])]
    return [`${violations.length === 0 ? '✓' : '✗'} ${name} (${notes.join(', ')})`, ...wrapped(promise, 4)]
  }),
]
