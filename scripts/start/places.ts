import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { mintToken } from '@platform/gateway/local-issuer'
import { root } from '../root.ts'
import { issuerDirectory } from './local-environment.ts'

const APPS = {
  clinic: 'http://aurora.clinic.localhost:9100',
  portal: 'http://aurora.portal.localhost:9200',
  console: 'http://console.localhost:9300',
}

const EXAMPLE = '{ me { id } }'

/** Where to go once everything runs, and one request to paste. */
export async function places(port: string): Promise<string> {
  const apps = Object.entries(APPS).filter(([app]) => existsSync(join(root, 'clients', app)))
  const rows = [['Explorer', `http://localhost:${port}/graphql`], ...apps]
  return [
    '',
    ...rows.map(([what, where]) => `  ${what?.padEnd(10)}${where}`),
    '',
    '  A question to ask (the token lasts fifteen minutes; npm run -s token -- admin@aurora.test makes another):',
    '',
    await question(port),
    '',
    '  Ctrl-C stops everything.',
  ].join('\n')
}

async function question(port: string): Promise<string> {
  const token = await mintToken(issuerDirectory, { email: 'admin@aurora.test' })
  const headers = ['content-type: application/json', `authorization: Bearer ${token}`]
  const body = JSON.stringify({ query: EXAMPLE })
  return `curl -s http://localhost:${port}/graphql ${headers.map((header) => `-H '${header}'`).join(' ')} -d '${body}'`
}
