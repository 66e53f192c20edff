'use client'
import { Anchor, Collapse, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslations } from 'next-intl'

/** What one agrees to, for those who want to read it. */
export function SharingNotice({ text }: { text: string }) {
  const t = useTranslations('portal.clinics')
  const [isOpen, { toggle }] = useDisclosure()
  return (
    <div>
      <Anchor component="button" type="button" size="sm" aria-expanded={isOpen} onClick={toggle}>
        {t('notice')}
      </Anchor>
      <Collapse expanded={isOpen}>
        <Text size="sm" c="dimmed" mt={6}>
          {text}
        </Text>
      </Collapse>
    </div>
  )
}
