import { countByKey } from './count-by-key.ts'
import { INDEX_KEY } from './key-provider.ts'
import { readKeyringFile } from './keyring-file.ts'

export type ListedKey = {
  id: string
  /** What new values are encrypted with, what blind indexes are made with, or what only older values still need. */
  use: 'current' | 'index' | 'older'
  /** How many values need it. */
  values: number
  /** Values name it, and the keyring has it not: they cannot be read. */
  isMissing: boolean
}

/** The keys of the keyring, and those that values name in vain. */
export async function listKeys({
  adminUrl,
  keyringFile,
}: {
  adminUrl: string
  keyringFile: string
}): Promise<ListedKey[]> {
  const { current, keys } = readKeyringFile(keyringFile)
  const counts = await countByKey(adminUrl)
  const ids = new Set([...keys.map(({ id }) => id), ...counts.keys()])
  const useOf = (id: string) => (id === current ? 'current' : id === INDEX_KEY ? 'index' : 'older')
  return [...ids].map((id) => ({
    id,
    use: useOf(id),
    values: counts.get(id) ?? 0,
    isMissing: !keys.some((key) => key.id === id),
  }))
}
