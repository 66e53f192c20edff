'use client'
import { ActionIcon, Anchor, CopyButton, Group, Tooltip } from '@mantine/core'
import { useSession } from '@platform/ui/session/session-context.ts'
import { CheckIcon, CopyIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** The address at which patients book in a calendar: to look at, and to copy. */
export function BookingLink({ slug }: { slug: string }) {
  const t = useTranslations('clinic.calendars')
  const { place } = useSession()
  if (!place.portalHost) return null
  const { protocol } = window.location
  const address = `${protocol}//${place.portalHost}/book?in=${slug}`
  return (
    <Group gap={4} wrap="nowrap" onClick={(event) => event.stopPropagation()}>
      <Anchor href={address} target="_blank" rel="noreferrer" size="sm">
        {t('bookingPage')}
      </Anchor>
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Tooltip label={t(copied ? 'copied' : 'copy')} withArrow>
            <ActionIcon
              variant="subtle"
              color={copied ? 'teal' : 'gray'}
              aria-label={t(copied ? 'copied' : 'copy')}
              onClick={copy}
            >
              {copied ? <CheckIcon size={16} aria-hidden /> : <CopyIcon size={16} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  )
}
