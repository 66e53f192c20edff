/** 256 bits, and the name by which ciphertexts refer to them. */
export type DataKey = { id: string; secret: Buffer }

/** Where field encryption gets its keys. New values use the current one; older values name theirs. */
export type KeyProvider = {
  current(): Promise<DataKey>
  /** Refuses an id it does not know. */
  key(id: string): Promise<DataKey>
}

/** Names the one key that is never rotated: blind indexes made with it stay comparable for as long as they live. */
export const INDEX_KEY = 'index'
