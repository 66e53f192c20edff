import { join, resolve } from 'node:path'

/** The folder of the checkout. */
export const root = join(import.meta.dirname, '..')

/** Where everything lives that a run leaves behind; `npm run reset` empties it. CLINIC_DATA names another place. */
export const dataDirectory = resolve(root, process.env['CLINIC_DATA'] ?? '.data')
