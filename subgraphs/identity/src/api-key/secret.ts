import { createHash, randomBytes } from 'node:crypto'

const MARK = 'ck_live_'
const PREFIX_LENGTH = 12

/** A new key: 256 random bits behind a mark that scanners for leaked secrets can find. */
export const newSecret = () => `${MARK}${randomBytes(32).toString('base64url')}`

/** Enough of a key to tell it from others, far too little to guess the rest. */
export const prefixOf = (secret: string) => secret.slice(0, PREFIX_LENGTH)

/** What is kept of a key: the very lookup key the gateway presents for it. */
export const lookupKeyOf = (secret: string) => lookupKeyOfFingerprint(createHash('sha256').update(secret).digest('hex'))

/** The same, of a key one has only the fingerprint of. */
export const lookupKeyOfFingerprint = (fingerprint: string) => `key|${fingerprint}`
