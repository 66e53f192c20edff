'use client'
import { ActionIcon, Code, CopyButton, Group, Tooltip } from '@mantine/core'
import { CheckIcon, CopyIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Something to be put elsewhere, letter by letter, and the button that copies it. */
export function CopyValue({ value, label }: { value: string; label: string }) {
  const t = useTranslations('ui.copy')
  return (
    <Group gap={4} wrap="nowrap">
      <Code style={{ overflowWrap: 'anywhere', minWidth: 0 }}>{value}</Code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Tooltip label={t(copied ? 'done' : 'copy')}>
            <ActionIcon
              variant="subtle"
              color={copied ? 'teal' : 'brand'}
              onClick={copy}
              aria-label={copied ? t('done') : t('what', { label })}
            >
              {copied ? <CheckIcon size={16} aria-hidden /> : <CopyIcon size={16} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  )
}
