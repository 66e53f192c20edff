import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client.ts'

/** Sees every clinic. For seeds and declared jobs; a lint rule keeps it out of everything that serves a request. */
export const openAdminClient = (url: string): PrismaClient =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 3 }) })
