import { createServer } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProviders } from './providers.ts'
import { twilio } from './twilio.ts'

/** Answers as Twilio does: by the account, and by the number that is written to. */
const received: { url: string | undefined; form: Record<string, string> }[] = []
const server = createServer(async (request, response) => {
  const form = Object.fromEntries(new URLSearchParams(await text(request)))
  received.push({ url: request.url, form })
  const answer = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  const account = Buffer.from(request.headers.authorization?.slice('Basic '.length) ?? '', 'base64').toString()
  if (account !== 'AC1:secret') return answer(401, { code: 20003, message: 'Authenticate', status: 401 })
  if (form['To'] === '+40000') return answer(400, { code: 21211, message: `'To' +40000 is not valid`, status: 400 })
  if (form['To'] === '+40429') return answer(429, { code: 20429, message: 'Too Many Requests', status: 429 })
  if (form['To'] === '+40500') return response.writeHead(503).end('down')
  return answer(201, { sid: 'SM1', status: 'queued' })
})
let api: string
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const letter = {
  id: 'x',
  from: 'Aurora',
  to: '+40711',
  subject: null,
  text: 'Aurora: ne vedem mâine & devreme',
  calendarFile: null,
}
const account = () => ({ api, sid: 'AC1', token: 'secret', from: '+40799' })

test('a text message is sent as Twilio wants it', async () => {
  expect(await twilio(account()).send(letter)).toEqual({ came: 'sent' })
  expect(received.at(-1)).toEqual({
    url: '/2010-04-01/Accounts/AC1/Messages.json',
    form: { To: '+40711', From: '+40799', Body: letter.text },
  })
})

test.each([
  ['a number that is none', { to: '+40000' }, {}, { came: 'refused', code: 'twilio_21211' }],
  ['too much at once', { to: '+40429' }, {}, { came: 'unreached', code: 'twilio_20429' }],
  ['Twilio is down', { to: '+40500' }, {}, { came: 'unreached', code: 'twilio_503' }],
  ['wrong credentials', {}, { token: 'wrong' }, { came: 'unreached', code: 'twilio_20003' }],
  ['nobody answers', {}, { api: 'http://127.0.0.1:1' }, { came: 'unreached', code: 'twilio_unreached' }],
])('%s', async (_, own, other, outcome) => {
  expect(await twilio({ ...account(), ...other }).send({ ...letter, ...own })).toEqual(outcome)
})

test('the configuration alone says who carries what', async () => {
  const names = (own: object) => {
    const { email, sms } = openProviders(own as Parameters<typeof openProviders>[0])
    email.close()
    return [email.name, sms.name]
  }
  expect(names({})).toEqual(['outbox', 'outbox'])
  expect(names({ MAIL_URL: 'smtps://mail.test', MAIL_FROM: 'a@b.test' })).toEqual(['smtp', 'outbox'])
  expect(names({ SMS_URL: 'https://AC1:secret@api.twilio.com', SMS_FROM: '+40799' })).toEqual(['outbox', 'twilio'])
})
