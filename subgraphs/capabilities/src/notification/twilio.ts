import { z } from 'zod'
import type { Provider } from './provider.ts'

const TIMEOUT_MS = 15_000
/** Ours to put right, or theirs: the message is not at fault. */
const NOT_THE_MESSAGE = [401, 403, 408, 429]

const Refusal = z.object({ code: z.int() })

type Account = { api: string; sid: string; token: string; from: string }

/** Text messages by Twilio's API, or whatever speaks it. */
export const twilio = ({ api, sid, token, from }: Account): Provider => ({
  name: 'twilio',
  send: async ({ to, text }) => {
    const answer = await fetch(new URL(`/2010-04-01/Accounts/${encodeURIComponent(sid)}/Messages.json`, api), {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}` },
      body: new URLSearchParams({ To: to, From: from, Body: text }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => null)
    if (!answer) return { came: 'unreached', code: 'twilio_unreached' }
    if (answer.ok) return { came: 'sent' }
    const told = Refusal.safeParse(await answer.json().catch(() => null))
    const isFinal = answer.status < 500 && !NOT_THE_MESSAGE.includes(answer.status)
    return { came: isFinal ? 'refused' : 'unreached', code: `twilio_${told.data?.code ?? answer.status}` }
  },
  close: () => {},
})
