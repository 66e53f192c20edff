type Asked = {
  origin: string | undefined
  protocol: string
  /** With port, as the caller wrote it. */
  host: string
}

/**
 * The origins a token of this request may have been minted for. A page's request: that page's. One that no page sent,
 * or the gateway's own explorer: this address, or the tokens of the command line.
 */
export function partiesOf({ origin, protocol, host }: Asked, directParties: readonly string[]): string[] {
  const here = `${protocol}://${host.toLowerCase()}`
  return origin === undefined || origin === here ? [here, ...directParties] : [origin]
}
