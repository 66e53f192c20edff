import { createTransport } from 'nodemailer'
import type { Outcome, Provider } from './provider.ts'

const TIMEOUT_MS = 15_000

/** Mail by SMTP, over `smtp:` or `smtps:` with its credentials in the address. A 5xx about a letter is for good. */
export function smtp(url: string, from: string): Provider {
  const limits = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS }
  const transport = createTransport({ url, pool: true, maxConnections: 4, ...limits })
  const domain = from.slice(from.indexOf('@') + 1)

  return {
    name: 'smtp',
    send: async ({ id, from: name, to, subject, text, calendarFile }) => {
      try {
        await transport.sendMail({
          messageId: `<${id}@${domain}>`,
          from: { name, address: from },
          // As an address and nothing else: a comma in it would be a second recipient.
          to: { name: '', address: to },
          subject: subject ?? '',
          text,
          headers: { 'auto-submitted': 'auto-generated' },
          ...(calendarFile && {
            attachments: [
              { filename: 'visit.ics', content: calendarFile, contentType: 'text/calendar; charset=utf-8' },
            ],
          }),
        })
        return { came: 'sent' }
      } catch (error) {
        return outcomeOf(error)
      }
    },
    close: () => transport.close(),
  }
}

/** What the server says in words may hold the address: its number is kept, and no more. */
function outcomeOf(error: unknown): Outcome {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  if (code === 'EAUTH' || !responseCode) return { came: 'unreached', code: `smtp_${(code ?? 'failed').toLowerCase()}` }
  return { came: responseCode >= 500 ? 'refused' : 'unreached', code: `smtp_${responseCode}` }
}
