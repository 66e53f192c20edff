import type { Channel } from '@platform/shared/notification/message'
import type { Services } from '@platform/shared/services'
import { localOutbox } from './local-outbox.ts'
import type { Provider } from './provider.ts'
import { smtp } from './smtp.ts'
import { twilio } from './twilio.ts'

export type Providers = Record<Channel, Provider>

/** Who carries what, as the configuration says. */
export function openProviders({ MAIL_URL, MAIL_FROM, SMS_URL, SMS_FROM }: Services['environment']): Providers {
  return {
    email: MAIL_URL && MAIL_FROM ? smtp(MAIL_URL, MAIL_FROM) : localOutbox,
    sms: SMS_URL && SMS_FROM ? twilio({ ...account(SMS_URL), from: SMS_FROM }) : localOutbox,
  }
}

/** `https://account:token@api.twilio.com` */
function account(address: string) {
  const { origin, username, password } = new URL(address)
  return { api: origin, sid: decodeURIComponent(username), token: decodeURIComponent(password) }
}
