import { Anchor } from '@mantine/core'
import { requestPlace } from '@platform/ui/server/request-place.ts'
import { SignInPage } from '@platform/ui/session/sign-in-page.tsx'
import { getTranslations } from 'next-intl/server'

export default async function Page() {
  const [place, t] = await Promise.all([requestPlace('portal'), getTranslations('portal')])
  return (
    <SignInPage place={place} name={t('about')}>
      <Anchor href="/book" size="sm" fw={550} ta="center">
        {t('bookWithout')}
      </Anchor>
    </SignInPage>
  )
}
