import { WebSocket } from 'ws'
import { keyOf } from './keys.ts'

/** Many subscribers in one process. Each says how long after its publication an event arrived. */
const [, , url = '', clinic = '', first = '0', count = '1', principals = '1'] = process.argv
const QUERY = 'subscription { patientChanged { id reader } }'
/** Connections being opened at one moment. */
const AT_ONCE = 50

let milliseconds: number[] = []
const now = () => performance.timeOrigin + performance.now()

async function subscribe(number: number): Promise<void> {
  const socket = new WebSocket(url, 'graphql-transport-ws')
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  socket.on('error', reject)
  socket.on('close', (code, reason) => reject(new Error(`closed ${code} ${String(reason)}`)))
  socket.on('open', () => {
    const authorization = `Bearer ${keyOf(number % Number(principals))}`
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization, 'x-organization-id': clinic } }))
  })
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as {
      type: string
      payload: { data: { patientChanged: { id: string } } }
    }
    if (message.type === 'connection_ack') {
      socket.send(JSON.stringify({ id: 's', type: 'subscribe', payload: { query: QUERY } }))
      resolve()
    } else if (message.type === 'next') {
      const [, publishedAt] = message.payload.data.patientChanged.id.split(' ')
      milliseconds.push(now() - Number(publishedAt))
    } else if (message.type === 'error') reject(new Error(data.toString()))
  })
  await promise
}

const numbers = Array.from({ length: Number(count) }, (_, at) => Number(first) + at)
const open = async () => {
  for (let number = numbers.pop(); number !== undefined; number = numbers.pop()) await subscribe(number)
}
await Promise.all(Array.from({ length: AT_ONCE }, open))

process.on('message', () => {
  process.send?.({ milliseconds })
  milliseconds = []
})
process.on('disconnect', () => process.exit())
process.send?.({ ready: true })
