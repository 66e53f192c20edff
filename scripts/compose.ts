import { command } from './command.ts'

await command('compose', async ([option]) => {
  // Loaded only now, for the composer is large and --help should not wait for it.
  const { supergraphNow, writeSupergraph } = await import('./supergraph.ts')
  if (option !== '--check') {
    console.log((await writeSupergraph()) ? 'gateway/supergraph.graphql is composed anew.' : 'Nothing changed.')
    return 0
  }
  const { isCurrent, sdl } = await supergraphNow()
  const subgraphs = sdl.match(/@join__graph\(name: "/g)?.length ?? 0
  console.log(`${subgraphs} subgraphs, ${sdl.split('\n').length} lines`)
  if (!isCurrent) console.error('gateway/supergraph.graphql is out of date. Run: npm run compose')
  return isCurrent ? 0 : 1
})
