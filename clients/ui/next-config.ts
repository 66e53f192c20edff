import { join } from 'node:path'
import type { NextConfig } from 'next'

/** What the three apps are built with. */
export const nextConfig = (app: 'clinic' | 'portal' | 'console'): NextConfig => ({
  reactStrictMode: true,
  poweredByHeader: false,
  // Read by name: its source is TypeScript, built with each app.
  transpilePackages: ['@platform/ui'],
  output: 'standalone',
  turbopack: { root: join(import.meta.dirname, '../..') },
  outputFileTracingRoot: join(import.meta.dirname, '../..'),
  // `npm run check` has the compiler over everything; a build need not repeat it.
  typescript: { ignoreBuildErrors: true },
  allowedDevOrigins: app === 'console' ? ['console.localhost'] : [`*.${app}.localhost`],
  experimental: {
    // Half as much work in a build again goes into these. What is built is kept whole, under the fingerprint of its
    // sources; nobody downloads what runs on the server, and with its names in it a trace can be read as it is.
    turbopackFileSystemCacheForBuild: false,
    serverMinification: false,
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
  },
})
