import type { Provider } from './provider.ts'

/** Where nothing leaves the platform: a message counts as sent once it is written, and staff read it in `notifications`. */
export const localOutbox: Provider = {
  name: 'outbox',
  send: async () => ({ came: 'sent' }),
  close: () => {},
}
