import { SMTPServer } from 'smtp-server'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smtp } from './smtp.ts'

/** A server that takes mail for `@example.test`, is busy for `busy@` and knows nobody else. */
const mails: { to: string[]; raw: string }[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onAuth: ({ username, password }, _, done) =>
    username === 'clinic' && password === 'p@ss' ? done(null, { user: username }) : done(new Error('no')),
  onRcptTo: ({ address }, _, done) => {
    const refused = (responseCode: number) => Object.assign(new Error(`no ${address}`), { responseCode })
    if (address === 'busy@example.test') return done(refused(451))
    return done(address.endsWith('@example.test') ? null : refused(550))
  },
  onData: (stream, { envelope }, done) => {
    void text(stream).then((raw) => {
      mails.push({ to: envelope.rcptTo.map(({ address }) => address), raw })
      done()
    })
  },
})
let port: number
beforeAll(async () => {
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  port = (listening.address() as AddressInfo).port
})
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

const letter = {
  id: '019aa5b0-0000-7000-8000-000000000001',
  from: 'Clinica "Aurora", București',
  to: 'ana@example.test',
  subject: 'Clinica Aurora: Vizita este programată',
  text: 'Bună ziua, Ana,\n.\nVă așteptăm.',
  calendarFile: null as string | null,
}
const carrier = (credentials = 'clinic:p%40ss@') => smtp(`smtp://${credentials}127.0.0.1:${port}`, 'visits@aurora.test')
const send = async (own: Partial<typeof letter>, mail = carrier()) => {
  const outcome = await mail.send({ ...letter, ...own })
  mail.close()
  return outcome
}

test('a letter arrives whole, under its own id, in any language, with its .ics', async () => {
  expect(await send({ calendarFile: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' })).toEqual({ came: 'sent' })
  const { to, raw } = mails.at(-1) ?? { to: [], raw: '' }
  expect(to).toEqual(['ana@example.test'])
  expect(raw).toContain(`Message-ID: <${letter.id}@aurora.test>`)
  expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/im)
  expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; name=visit\.ics/)
  expect(raw).toContain(Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n').toString('base64'))
  expect(raw).toContain('<visits@aurora.test>')
})

test.each([
  ['somebody nobody knows', { to: 'ana@elsewhere.test' }, { came: 'refused', code: 'smtp_550' }],
  ['a full letter box', { to: 'busy@example.test' }, { came: 'unreached', code: 'smtp_451' }],
])('%s: the answer tells a number and no address', async (_, own, outcome) => {
  expect(await send(own)).toEqual(outcome)
})

test('wrong credentials and no server at all are nothing against the letter', async () => {
  expect(await send({}, carrier('clinic:wrong@'))).toEqual({ came: 'unreached', code: 'smtp_eauth' })
  expect(await send({}, smtp('smtp://127.0.0.1:1', 'visits@aurora.test'))).toMatchObject({ came: 'unreached' })
})

test('neither a name nor an address adds a recipient or a header', async () => {
  const before = mails.length
  await send({ to: 'ana@example.test, eve@example.test' })
  await send({ from: 'Aurora\r\nBcc: eve@example.test', subject: 'Hello\r\nBcc: eve@example.test' })
  expect(mails.slice(before).flatMap(({ to }) => to)).not.toContain('eve@example.test')
  expect(
    mails
      .slice(before)
      .map(({ raw }) => raw)
      .join('\n'),
  ).not.toMatch(/^Bcc:/im)
})
