import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from '../command.ts'
import { root } from '../root.ts'
import { verdict } from './verdict.ts'

await command('check:operations', async () => {
  const { checkOperations } = await import('@platform/gateway/check-operations')
  const { count, complaints } = await checkOperations(readFileSync(join(root, 'gateway/supergraph.graphql'), 'utf8'))
  for (const complaint of complaints) console.error(`gateway/${complaint}`)
  return verdict(count, 'published operations', complaints.length)
})
