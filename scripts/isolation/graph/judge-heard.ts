import type { Listener } from './listen.ts'
import type { Detect } from './secrets.ts'

/** What is wrong with what somebody was told over a subscription. Unless they may hear something, to hear anything is. */
export function judgeHeard(heard: Listener['heard'], askedWith: string, detect: Detect, mayHear: boolean): string[] {
  return heard.flatMap((result) => {
    const secret = detect([result.data, result.errors], askedWith)
    if (secret) return [`it was told ${secret}`]
    if (result.errors?.some(({ extensions }) => extensions?.['code'] === 'INTERNAL_SERVER_ERROR'))
      return ['it broke: nothing is proven']
    if (mayHear || isResync(result)) return []
    return [`it heard that something happened: ${JSON.stringify(result).slice(0, 200)}`]
  })
}

/** The answer to any cursor that is not one's own: it says nothing of whether there is such a place. */
const isResync = ({ data, extensions }: Listener['heard'][number]) =>
  data === null && extensions !== undefined && 'resync' in extensions
