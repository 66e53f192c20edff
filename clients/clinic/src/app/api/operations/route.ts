import { readOperations } from '#server/read-operations.ts'

export const GET = readOperations
