import { mintToken } from '@platform/gateway/local-issuer'
import { APPS, portOf } from '../apps/apps.ts'
import { issuerDirectory } from './local-environment.ts'

const QUESTION =
  '{ me { role human { displayName } organization { name } } patients(first: 2) { edges { node { givenName familyName } } } }'

/** Where to go once everything runs, and one request to paste. */
export async function places({ PORT, AUTH_MODE }: Record<string, string>, withApps: boolean): Promise<string> {
  const apps = withApps ? APPS.map((app) => [app.title, `http://${app.host}:${portOf(app)}`]) : []
  const rows = [['Explorer', `http://localhost:${PORT}/graphql`], ...apps]
  const lines = ['', ...rows.map(([what, where]) => `  ${what?.padEnd(10)}${where}`), '']
  // Clerk's tokens are Clerk's to give.
  if (AUTH_MODE === 'local') lines.push(...(await question(`http://localhost:${PORT}/graphql`)))
  return [...lines, '  Ctrl-C stops everything.'].join('\n')
}

async function question(url: string): Promise<string[]> {
  const token = await mintToken(issuerDirectory, { email: 'admin@aurora.test' })
  const headers = ['content-type: application/json', 'x-organization-id: aurora', `authorization: Bearer ${token}`]
  const options = headers.map((header) => `-H '${header}'`).join(' ')
  return [
    '  Ask it something (this token lasts fifteen minutes; npm run -s token -- admin@aurora.test makes another):',
    '',
    `curl -s ${url} ${options} -d '${JSON.stringify({ query: QUESTION })}'`,
    '',
  ]
}
