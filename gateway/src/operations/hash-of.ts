import { createHash } from 'node:crypto'

/** What a document is registered under: the SHA-256 of its text as it is sent, in hexadecimal. */
export const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex')
