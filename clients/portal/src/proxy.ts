import { appProxy } from '@platform/ui/server/app-proxy.ts'

export const proxy = appProxy('portal', {
  publicPaths: ['/book', '/manifest.webmanifest', '/service-worker.js', '/icons', '/offline.html'],
})

// Read by Next as it stands here, without running it.
export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg).*)'] }
