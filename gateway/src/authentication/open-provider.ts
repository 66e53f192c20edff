import type { JWK } from 'jose'
import type { AuthenticationConfig } from './choose-provider.ts'
import { clerkProvider } from './clerk.ts'
import { localProvider } from './local-provider.ts'
import type { AuthenticationProvider } from './provider.ts'

/** The provider that was chosen at start, with the keys it publishes, if it does that here. */
export async function openProvider(
  config: AuthenticationConfig,
): Promise<{ provider: AuthenticationProvider; keys: JWK[] }> {
  switch (config.mode) {
    case 'clerk':
      return { provider: clerkProvider(config), keys: [] }
    case 'local': {
      const provider = await localProvider(config.directory)
      return { provider, keys: provider.keys }
    }
  }
}
