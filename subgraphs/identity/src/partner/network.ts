import { BlockList, isIP } from 'node:net'
import { invalid } from '@platform/shared/errors'

const MAX_NETWORKS = 50
const BITS = { 4: 32, 6: 128 } as const

type Network = { address: string; family: 4 | 6; prefix: number }

/** An address (`192.0.2.7`) or a network (`192.0.2.0/24`, `2001:db8::/32`); null when the text is neither. */
function readNetwork(text: string): Network | null {
  const [address = '', prefix, ...rest] = text.split('/')
  const family = isIP(address)
  if ((family !== 4 && family !== 6) || rest.length > 0) return null
  const bits = BITS[family]
  if (prefix === undefined) return { address, family, prefix: bits }
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits ? { address, family, prefix: Number(prefix) } : null
}

/** The networks as they are kept, each once and with its prefix. Refuses what is no address and no network. */
export function writtenNetworks(asked: readonly string[]): string[] {
  if (asked.length > MAX_NETWORKS) throw invalid(`At most ${MAX_NETWORKS} networks`, 'allowedNetworks')
  const written = asked.map((text) => {
    const network = readNetwork(text.trim().toLowerCase())
    if (!network)
      throw invalid(`${text.slice(0, 50)} is neither an IP address nor a network in CIDR notation`, 'allowedNetworks')
    return `${network.address}/${network.prefix}`
  })
  return [...new Set(written)]
}

/** Whether a call from this address is allowed. No networks at all allow every address; an unknown address, none. */
export function isAllowedFrom(networks: readonly string[], clientIp: string | null): boolean {
  if (networks.length === 0) return true
  const family = clientIp === null ? 0 : isIP(clientIp)
  if (clientIp === null || family === 0) return false

  const allowed = new BlockList()
  for (const text of networks) {
    const network = readNetwork(text)
    // What was written before it was checked opens nothing.
    if (network) allowed.addSubnet(network.address, network.prefix, network.family === 4 ? 'ipv4' : 'ipv6')
  }
  return allowed.check(clientIp, family === 4 ? 'ipv4' : 'ipv6')
}
