import { invalid } from '@platform/shared/errors'
import { domainToASCII } from 'node:url'

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * A host name as DNS knows it: small letters, other alphabets as `xn--`, without the final dot. Refuses addresses, names
 * without a dot, and names of the platform's own, which no clinic may claim.
 */
export function hostNameOf(value: string, ownDomains: readonly string[]): string {
  const given = value.trim().replace(/\.$/, '')
  // A URL parser reads more into it than a name: it would cut a path off, or turn 127.1 into an address.
  const host = /[/?#@:\\%\s]/.test(given) ? '' : domainToASCII(given)
  const labels = host.split('.')
  const isName = labels.length > 1 && host.length <= 253 && labels.every((label) => LABEL.test(label))
  if (!isName || /^\d+$/.test(labels.at(-1) ?? ''))
    throw invalid('Give a full host name such as clinic.example.com', 'host')
  if (ownDomains.some((own) => host === own || host.endsWith(`.${own}`)))
    throw invalid('Names under the domains of the platform cannot be added', 'host')
  return host
}
