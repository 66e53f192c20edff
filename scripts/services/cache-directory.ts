import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where programs are kept that any checkout of this user may share. */
export const cacheDirectory = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'clinic-platform')
