import { join } from 'node:path'

/** The folder of the checkout. */
export const root = join(import.meta.dirname, '..')

/** Where everything lives that a run leaves behind; `npm run reset` empties it. */
export const dataDirectory = join(root, '.data')
