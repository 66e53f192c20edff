import { randomUUID } from 'node:crypto'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/

/** The caller's own id for the request if it is shaped like one, else a new one. It ends up in every log and audit row. */
export const requestIdFrom = (header: string | string[] | undefined): string =>
  typeof header === 'string' && (UUID.test(header) || ULID.test(header)) ? header : randomUUID()
