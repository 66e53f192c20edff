import { changePlatform, readPlatform } from '#server/forward-platform.ts'

export const GET = readPlatform
export const POST = changePlatform
