import { messagesFor } from '@platform/ui/server/request-messages.ts'
import { requestLocale } from '@platform/ui/server/request-locale.ts'
import { getRequestConfig } from 'next-intl/server'
import en from '#messages/en.json' with { type: 'json' }
import es from '#messages/es.json' with { type: 'json' }
import ro from '#messages/ro.json' with { type: 'json' }

export default getRequestConfig(async () => {
  const locale = await requestLocale('console')
  return { locale, messages: messagesFor(locale, { en, es, ro }) }
})
