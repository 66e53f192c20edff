'use client'
import { Badge, Group, Stack, Text } from '@mantine/core'
import { CheckIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { OperationToPublish } from './operation-to-publish.ts'

type Props = {
  name: string
  /** Undefined: it was published once, and is not served any more. */
  operation: OperationToPublish | undefined
  isChosen: boolean
}

/** No clinic can give anybody a permission of the platform's own. */
const isForPartners = (all: readonly string[]) => all.every((scope) => !scope.startsWith('platform:'))

/** An operation to choose: its name, what it does and to what, what it needs, and since when it is there. */
export function OperationOption({ name, operation, isChosen }: Props) {
  return (
    <Group wrap="nowrap" align="flex-start" gap="xs" w="100%">
      <Stack gap={2} flex={1} miw={0}>
        <Group gap="xs">
          <Text size="sm" fw={550} ff="monospace">
            {name}
          </Text>
          {operation && <Standing operation={operation} />}
        </Group>
        {operation && <About operation={operation} />}
      </Stack>
      {isChosen && <CheckIcon size={18} style={{ flexShrink: 0 }} aria-hidden />}
    </Group>
  )
}

function useDay() {
  const format = useFormatter()
  return (day: string) => format.dateTime(new Date(day), { dateStyle: 'medium', timeZone: 'UTC' })
}

function Standing({ operation: { kind, deprecatedSince, endsOn } }: { operation: OperationToPublish }) {
  const t = useTranslations('clinic.admin.programs')
  const written = useDay()
  return (
    <>
      <Badge size="sm" variant="light" color={kind === 'query' ? 'blue' : 'orange'}>
        {t(`operationKinds.${kind}`)}
      </Badge>
      {deprecatedSince && (
        <Badge size="sm" variant="light" color="yellow">
          {endsOn ? t('operationEnds', { day: written(endsOn) }) : t('operationDeprecated')}
        </Badge>
      )}
    </>
  )
}

function About({ operation: { doc, fields, scopes, publishedOn } }: { operation: OperationToPublish }) {
  const t = useTranslations('clinic.admin.programs')
  const written = useDay()
  const needs = scopes.map((ways) =>
    ways
      .filter(isForPartners)
      .map((all) => all.join(' + '))
      .join(' / '),
  )
  const facts = [
    fields.join(', '),
    needs.length > 0 && t('operationNeeds', { scopes: needs.join(', ') }),
    publishedOn && t('operationSince', { day: written(publishedOn) }),
  ]
  return (
    <>
      <Text size="xs">{doc.replaceAll('`', '')}</Text>
      <Text size="xs" c="dimmed">
        {facts.filter(Boolean).join(' · ')}
      </Text>
    </>
  )
}
