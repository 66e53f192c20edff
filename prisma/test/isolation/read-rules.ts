import { readdirSync, readFileSync } from 'node:fs'

export type Rule = { name: string; promise: string; sql: string }

const DIRECTORY = new URL('./catalog/', import.meta.url)
const THINGS = 'things.sql'

/** The rules of `catalog/*.sql`: each a `-- rule NAME: PROMISE` and the query below it, the shared expressions put in front (a rule that begins
 * with a comma adds one of its own). */
export function readRules(): Rule[] {
  const things = readFileSync(new URL(THINGS, DIRECTORY), 'utf8')
  const files = readdirSync(DIRECTORY).filter((file) => file.endsWith('.sql') && file !== THINGS)
  return files.sort().flatMap((file) => {
    const [, ...parts] = readFileSync(new URL(file, DIRECTORY), 'utf8').split(/^-- rule (\w+): (.+)$/m)
    return Array.from({ length: parts.length / 3 }, (_, index) => {
      const [name = '', promise = '', query = ''] = parts.slice(index * 3)
      return { name, promise, sql: `WITH RECURSIVE ${things}\n${query}` }
    })
  })
}
