import { createConnection } from 'node:net'
import { text } from 'node:stream/consumers'

/** One plain command to a Redis on this machine, and its answer as sent; empty when nobody answers. */
export async function askRedis(port: number, command: string): Promise<string> {
  const socket = createConnection({ port, host: '127.0.0.1' })
  socket.setTimeout(1000, () => socket.destroy())
  // QUIT makes the server close the connection, which ends the answer.
  socket.end(`${command}\r\nQUIT\r\n`)
  return text(socket).catch(() => '')
}
