import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export type SeverableLine = { url: string; cut(): void; mend(): void; close(): void }

/** A line to a server that can be cut, as when the server is gone, and mended, as when it is back. */
export async function severableLine(address: string): Promise<SeverableLine> {
  const target = new URL(address)
  const ends = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return void near.destroy()
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        ends.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const own = server.address()
  if (typeof own !== 'object' || !own) throw new Error('No address')
  const url = new URL(address)
  url.hostname = '127.0.0.1'
  url.port = String(own.port)
  const cut = () => {
    isCut = true
    for (const end of ends) end.destroy()
  }
  return {
    url: url.href,
    cut,
    mend: () => void (isCut = false),
    close: () => {
      cut()
      server.close()
    },
  }
}
