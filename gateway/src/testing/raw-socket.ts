import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { randomBytes } from 'node:crypto'

type Frame = { opcode: number; payload: Buffer }

export type RawSocket = {
  /** The status line of the answer to the upgrade. */
  status: string
  headers: string
  socket: Socket
  /** A message of the protocol, or any text. */
  send(message: unknown): void
  frame(opcode: number, payload: Buffer): void
  /** The next message, as JSON. Control frames are answered or kept aside. */
  next(): Promise<Record<string, unknown>>
  /** All that arrives within this time. */
  during(milliseconds: number): Promise<Record<string, unknown>[]>
  closed: Promise<{ code: number; reason: string }>
  pongs: string[]
  /** Heartbeats of the server are left unanswered from now on. */
  playDead(): void
}

/** A WebSocket client of a hundred lines that does exactly what a test says, and nothing to keep the rules. */
export async function rawSocket(
  address: string,
  {
    protocol = 'graphql-transport-ws',
    headers = {},
    path = '/graphql',
  }: { protocol?: string; headers?: Record<string, string>; path?: string } = {},
): Promise<RawSocket> {
  const { hostname, port, host } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const given = { host, upgrade: 'websocket', connection: 'Upgrade', 'sec-websocket-version': '13', ...headers }
  const lines = Object.entries({
    ...given,
    'sec-websocket-key': randomBytes(16).toString('base64'),
    ...(protocol && { 'sec-websocket-protocol': protocol }),
  }).map(([name, value]) => `${name}: ${value}`)
  socket.write([`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'))

  let rest = Buffer.alloc(0)
  let head: string | undefined
  let isDead = false
  const messages: Record<string, unknown>[] = []
  const pongs: string[] = []
  const waiting: ((message: Record<string, unknown>) => void)[] = []
  const opened = Promise.withResolvers<string>()
  const closed = Promise.withResolvers<{ code: number; reason: string }>()

  const frame = (opcode: number, payload: Buffer) => {
    const mask = randomBytes(4)
    const length =
      payload.length < 126
        ? Buffer.from([0x80 | payload.length])
        : Buffer.from([0x80 | 126, payload.length >> 8, payload.length & 0xff])
    const masked = Buffer.from(payload.map((byte, at) => byte ^ (mask[at % 4] ?? 0)))
    socket.write(Buffer.concat([Buffer.from([0x80 | opcode]), length, mask, masked]))
  }

  const take = ({ opcode, payload }: Frame) => {
    if (opcode === 8) {
      closed.resolve({
        code: payload.length >= 2 ? payload.readUInt16BE() : 1005,
        reason: payload.subarray(2).toString(),
      })
      if (!isDead) frame(8, payload)
    } else if (opcode === 9) {
      if (!isDead) frame(10, payload)
    } else if (opcode === 10) pongs.push(payload.toString())
    else {
      const message = JSON.parse(payload.toString()) as Record<string, unknown>
      const waiter = waiting.shift()
      if (waiter) waiter(message)
      else messages.push(message)
    }
  }

  function read(): boolean {
    if (rest.length < 2) return false
    const [first = 0, second = 0] = rest
    const short = second & 0x7f
    const start = short === 126 ? 4 : short === 127 ? 10 : 2
    if (rest.length < start) return false
    const size = short === 126 ? rest.readUInt16BE(2) : short === 127 ? Number(rest.readBigUInt64BE(2)) : short
    if (rest.length < start + size) return false
    take({ opcode: first & 0x0f, payload: rest.subarray(start, start + size) })
    rest = rest.subarray(start + size)
    return true
  }

  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    if (head === undefined) {
      const end = rest.indexOf('\r\n\r\n')
      if (end === -1) return
      head = rest.subarray(0, end).toString()
      rest = rest.subarray(end + 4)
      opened.resolve(head)
    }
    if (head.includes(' 101 ')) while (read());
  })
  socket.on('close', () => closed.resolve({ code: 1006, reason: '' }))

  const answer = await opened.promise
  return {
    status: answer.split('\r\n')[0] ?? '',
    headers: answer,
    socket,
    frame,
    send: (message) => frame(1, Buffer.from(typeof message === 'string' ? message : JSON.stringify(message))),
    next: () => {
      const message = messages.shift()
      if (message) return Promise.resolve(message)
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('No message came')), 10_000)
        waiting.push((arrived) => {
          clearTimeout(timer)
          resolve(arrived)
        })
      })
    },
    during: async (milliseconds) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds))
      return messages.splice(0)
    },
    closed: closed.promise,
    pongs,
    playDead: () => void (isDead = true),
  }
}
