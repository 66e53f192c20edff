import type { WebSocket } from 'ws'
import type { Timings } from './timings.ts'

/** So much may be on its way before the next message waits for the client to read. */
const UNREAD_BYTES = 128 * 1024
/** A reason has to fit into a control frame. */
const REASON_BYTES = 120

/** Why the gateway closed a socket, in one word for the metrics. */
export type CloseReason = 'client' | 'protocol' | 'refused' | 'expired' | 'revoked' | 'slow' | 'silent' | 'draining'

export type SocketLine = {
  /** Resolves when there is room for more. Nothing is sent on a closed line, and nobody is bothered about it. */
  send(text: string): Promise<void>
  /** The first reason counts. */
  close(code: number, reason: string, why: CloseReason): void
  why(): CloseReason
  stop(): void
}

function fitting(reason: string): string {
  let text = reason
  while (Buffer.byteLength(text) > REASON_BYTES) text = text.slice(0, -1)
  return text
}

/** A socket that knows whether somebody is at the other end: heartbeats, and an end for clients that do not read. */
export function socketLine(socket: WebSocket, { heartbeat, slow }: Timings): SocketLine {
  let closed: CloseReason | undefined
  let isAlive = true
  let waitingSince: number | undefined

  const close = (code: number, reason: string, why: CloseReason) => {
    closed ??= why
    socket.close(code, fitting(reason))
  }
  const beat = () => {
    if (waitingSince !== undefined && Date.now() - waitingSince > slow) {
      close(1013, 'Too slow: messages wait unread', 'slow')
      return socket.terminate()
    }
    // One that does not read cannot be told from one that is gone by its pongs.
    if (!isAlive && waitingSince === undefined) {
      closed ??= 'silent'
      return socket.terminate()
    }
    isAlive = false
    socket.ping()
  }
  socket.on('pong', () => void (isAlive = true))
  const timer = setInterval(beat, heartbeat)

  return {
    send: (text) => {
      if (socket.readyState !== socket.OPEN) return Promise.resolve()
      if (socket.bufferedAmount < UNREAD_BYTES) {
        socket.send(text, () => undefined)
        return Promise.resolve()
      }
      waitingSince ??= Date.now()
      return new Promise((resolve) =>
        socket.send(text, () => {
          waitingSince = undefined
          resolve()
        }),
      )
    },
    close,
    why: () => closed ?? 'client',
    stop: () => clearInterval(timer),
  }
}
