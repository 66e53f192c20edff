import { readBoard } from '#server/forward-platform.ts'

export const GET = readBoard
