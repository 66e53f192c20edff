import { z } from 'zod'

const Environment = z.object({
  GATEWAY_URL: z.url().default('http://127.0.0.1:9000'),
  CLINIC_DOMAIN: z.string().default('clinic.localhost'),
  PORTAL_DOMAIN: z.string().default('portal.localhost'),
  CONSOLE_DOMAIN: z.string().default('console.localhost'),
  // Where the Portal is not at the port of its protocol.
  PORTAL_PORT: z.string().default(''),
  AUTH_MODE: z.enum(['local', 'clerk']).default('clerk'),
  CLERK_PUBLISHABLE_KEY: z.string().default(''),
})

export type App = 'clinic' | 'portal' | 'console'

export type Configuration = {
  gatewayUrl: string
  domains: Record<App, string>
  portalPort: string
  authentication: { mode: 'local' } | { mode: 'clerk'; publishableKey: string }
}

/** Read at each request and not at the build, which knows neither addresses nor keys. */
export function configuration(): Configuration {
  const environment = Environment.parse(process.env)
  const domains = {
    clinic: environment.CLINIC_DOMAIN,
    portal: environment.PORTAL_DOMAIN,
    console: environment.CONSOLE_DOMAIN,
  }
  const place = { gatewayUrl: environment.GATEWAY_URL, domains, portalPort: environment.PORTAL_PORT }
  if (environment.AUTH_MODE === 'clerk')
    return {
      ...place,
      authentication: { mode: 'clerk', publishableKey: environment.CLERK_PUBLISHABLE_KEY },
    }
  // Anybody signs in as anybody there: it must be a machine that nobody else reaches by these names.
  for (const domain of Object.values(domains))
    if (!domain.endsWith('.localhost')) throw new Error(`AUTH_MODE is local, but ${domain} does not end in .localhost`)
  return { ...place, authentication: { mode: 'local' } }
}
