type Challenge = { nonce: string; salt: string; keyPrefix: string; keyLength: number }

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * ALTCHA's work: counts up until the SHA-256 of salt, nonce and count begins as it was asked to. Thousands of tries, away
 * from the page, which stays as quick as it was.
 */
async function solve({ nonce, salt, keyPrefix, keyLength }: Challenge) {
  const begin = bytesOf(salt + nonce)
  const tried = new Uint8Array(begin.length + 4)
  tried.set(begin)
  const count = new DataView(tried.buffer, begin.length)
  for (let counter = 0; ; counter++) {
    count.setUint32(0, counter)
    const derivedKey = hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', tried)).subarray(0, keyLength))
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey }
  }
}

self.onmessage = ({ data }: MessageEvent<Challenge>) => void solve(data).then((solution) => self.postMessage(solution))
