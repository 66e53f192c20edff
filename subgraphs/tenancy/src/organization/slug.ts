import { invalid } from '@platform/shared/errors'

/** Names that stand, or may come to stand, for the platform itself in front of a base domain. */
const RESERVED = new Set([
  ...[
    'www',
    'api',
    'admin',
    'console',
    'clinic',
    'portal',
    'account',
    'accounts',
    'app',
    'apps',
    'platform',
    'gateway',
  ],
  ...['auth', 'login', 'signin', 'signup', 'sso', 'oauth', 'graphql', 'webhooks', 'health', 'metrics', 'status'],
  ...['static', 'assets', 'cdn', 'media', 'files', 'mail', 'email', 'smtp', 'imap', 'ftp', 'ns1', 'ns2', 'autoconfig'],
  ...['help', 'support', 'docs', 'blog', 'news', 'about', 'legal', 'security', 'abuse', 'postmaster', 'webmaster'],
  ...['root', 'system', 'internal', 'public', 'localhost', 'test', 'dev', 'staging', 'demo', 'example', 'sandbox'],
])

/**
 * A slug as it was given, if it can be the first label of a host name: 3 to 40 small letters, digits and single hyphens.
 * Two hyphens in a row are refused, as `xn--` begins a name in another alphabet.
 */
export function slugOf(value: string): string {
  if (!/^[a-z0-9](-?[a-z0-9])*$/.test(value) || value.length < 3 || value.length > 40)
    throw invalid('A slug has 3 to 40 small letters, digits and single hyphens, and no hyphen at an end', 'slug')
  if (RESERVED.has(value)) throw invalid(`The slug ${value} is reserved`, 'slug')
  return value
}
