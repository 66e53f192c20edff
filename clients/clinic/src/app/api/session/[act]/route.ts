import { getSession, postSession } from '@platform/ui/server/session-routes.ts'

export const GET = getSession
export const POST = postSession
