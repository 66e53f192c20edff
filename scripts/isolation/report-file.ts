import { join } from 'node:path'
import { dataDirectory } from '../root.ts'

/** Where the last proof on this machine is kept. */
export const isolationReportFile = join(dataDirectory, 'isolation.json')
