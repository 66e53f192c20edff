import type { PublishedOperation } from './published-operation.ts'

type Life = Pick<PublishedOperation, 'deprecated' | 'sunset'>

const startOf = (day: string) => new Date(`${day}T00:00:00Z`)

/** Whether an operation's last day is over: it was announced, and it is kept. */
export const isGone = ({ sunset }: Life, now: Date): boolean => sunset !== undefined && startOf(sunset) <= now

/** The headers that tell of its end: RFC 9745 (Deprecation) and RFC 8594 (Sunset). */
export function lifetimeHeaders({ deprecated, sunset }: Life): Record<string, string> {
  return {
    ...(deprecated ? { deprecation: `@${startOf(deprecated).getTime() / 1000}` } : {}),
    ...(sunset ? { sunset: startOf(sunset).toUTCString() } : {}),
  }
}
