'use client'
import { Alert, Button, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { Link } from '@platform/ui/frame/link.tsx'
import { viewerZone } from '@platform/ui/time/zone-label.ts'
import { CheckIcon, PhoneIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { AddToCalendar } from '../visit/add-to-calendar.tsx'
import { VisitSummary } from '../visit/visit-summary.tsx'
import type { Offer } from './offer.ts'
import type { Booked } from './outcome.ts'

type Props = { offer: Offer; booked: Booked; isGuest: boolean; email: string }

/** It is booked: what, until when a guest will be called, and the visit for one's calendar. */
export function BookingDone({ offer: { service, calendar }, booked, isGuest, email }: Props) {
  const t = useTranslations('portal.booking')
  const format = useFormatter()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const form = { dateStyle: 'medium', timeStyle: 'short', timeZone: viewerZone() } as const
  const due = booked.dueAt && format.dateTime(new Date(booked.dueAt), form)
  return (
    <Paper withBorder p="xl" maw={640}>
      <Stack gap="lg">
        <Group wrap="nowrap">
          <ThemeIcon size={44} radius="xl" color="teal" variant="light">
            <CheckIcon size={24} aria-hidden />
          </ThemeIcon>
          <div>
            <Title order={2} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
              {t('done')}
            </Title>
            {isGuest && (
              <Text size="sm" c="dimmed">
                {t('doneMail', { email })}
              </Text>
            )}
          </div>
        </Group>
        <VisitSummary
          service={service.name}
          zone={calendar.timezone}
          start={booked.start}
          end={booked.end}
          specialists={booked.specialists}
          price={booked.price}
        />
        {due && (
          <Alert icon={<PhoneIcon aria-hidden />} title={t('call')}>
            {t('callText', { date: due })}
          </Alert>
        )}
        <Group>
          <AddToCalendar file={() => Promise.resolve(booked.calendarFile)} />
          {isGuest ? (
            <Button variant="subtle" onClick={() => window.location.assign('/book')}>
              {t('another')}
            </Button>
          ) : (
            <Button component={Link} href="/appointments">
              {t('mine')}
            </Button>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {t('reference')} <span className="tabular">{booked.id}</span>
        </Text>
      </Stack>
    </Paper>
  )
}
