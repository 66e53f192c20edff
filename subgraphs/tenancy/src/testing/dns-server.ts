import dnsPacket from 'dns-packet'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'

/** TXT records by name. A name that is missing does not exist; one with `null` is never answered for. */
type Records = Map<string, string[] | null>

/** A name server on a free port of this machine. `address` is what a resolver is told. */
export async function startDnsServer(records: Records) {
  const socket = createSocket('udp4')
  const asked: string[] = []
  socket.on('message', (message, { address, port }) => {
    const { id, questions } = dnsPacket.decode(message)
    const question = questions?.[0]
    if (!question) return
    asked.push(question.name)
    const texts = records.get(question.name)
    if (texts === null) return
    const answer = dnsPacket.encode({
      type: 'response',
      id: id ?? 0,
      // 3 is NXDOMAIN: there is no such name.
      flags: dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE | (texts ? 0 : 3),
      questions: [question],
      answers: (texts ?? []).map((text) => ({ type: 'TXT', name: question.name, ttl: 1, data: chunks(text) })),
    })
    socket.send(answer, port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    stop: async () => {
      socket.close()
      await once(socket, 'close')
    },
  }
}

/** A text record travels in strings of at most 255 bytes; short ones here, so that putting them together is tested too. */
const chunks = (text: string) => text.match(/.{1,40}/g) ?? []
