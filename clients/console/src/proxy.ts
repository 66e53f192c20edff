import { appProxy } from '@platform/ui/server/app-proxy.ts'

export const proxy = appProxy('console', { publicPaths: [] })

// Read by Next as it stands here, without running it. The queue board brings a content policy of its own.
export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg|queue-board(?:/|$)).*)'] }
