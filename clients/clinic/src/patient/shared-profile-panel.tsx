'use client'
import { Badge, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { LockIcon, ShieldCheckIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { PatientQuery } from '../gql/graphql.ts'
import { Facts } from '@platform/ui/table/facts.tsx'

type Props = { patient: NonNullable<PatientQuery['patient']> }

/** What the patient lets this clinic see of the profile they carry along, or that they do not. */
export function SharedProfilePanel({ patient: { profile, isGuest } }: Props) {
  const t = useTranslations('clinic.patient')
  const format = useFormatter()
  return (
    <Paper withBorder p="lg" component="section">
      <Group gap="sm" mb="xs" wrap="nowrap">
        <ThemeIcon variant="light" color={profile ? 'teal' : 'gray'} radius="xl" size={32}>
          {profile ? <ShieldCheckIcon size={18} aria-hidden /> : <LockIcon size={18} aria-hidden />}
        </ThemeIcon>
        <Title order={2} fz="md">
          {t(profile ? 'shared' : 'notShared')}
        </Title>
      </Group>
      <Text size="sm" c="dimmed" mb="md">
        {t(profile ? 'sharedText' : isGuest ? 'guestText' : 'notSharedText')}
      </Text>
      {profile && (
        <Stack gap="md">
          <Facts
            facts={[
              [
                t('born'),
                profile.birthDate &&
                  format.dateTime(new Date(profile.birthDate), { dateStyle: 'long', timeZone: 'UTC' }),
              ],
              [t('nationalId'), profile.nationalId && `${profile.nationalId.country} ${profile.nationalId.number}`],
              [t('updated'), format.dateTime(new Date(profile.updatedAt), { dateStyle: 'medium' })],
            ]}
          />
          {profile.allergies.length > 0 && (
            <Group gap={6} role="list" aria-label={t('allergies')}>
              {profile.allergies.map(({ substance, criticality }) => (
                <Badge
                  key={substance}
                  role="listitem"
                  variant="light"
                  color={criticality === 'HIGH' ? 'red' : 'gray'}
                  tt="none"
                >
                  {substance}
                </Badge>
              ))}
            </Group>
          )}
        </Stack>
      )}
    </Paper>
  )
}
