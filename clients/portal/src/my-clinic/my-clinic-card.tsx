'use client'
import { Anchor, Avatar, Badge, Divider, Group, Paper, Stack, Switch, Text, Title } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { useLanguage } from '@platform/ui/locale/use-language.ts'
import { addressOfClinic } from '@platform/ui/frame/address-of-clinic.ts'
import { useSession } from '@platform/ui/session/session-context.ts'
import { ShieldCheckIcon, ShieldOffIcon } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { MyClinicsQuery } from '../gql/graphql.ts'
import { useShareProfileMutation, useStopSharingMutation } from '../gql/hooks.ts'
import { SharingNotice } from './sharing-notice.tsx'

/** The purpose under which a clinic sees somebody's profile. */
export const SHARING = 'profile_sharing'

type Human = NonNullable<NonNullable<MyClinicsQuery['me']>['human']>

type Props = {
  membership: NonNullable<Human['memberships']>[number]
  word: MyClinicsQuery['myEffectiveConsents'][number] | undefined
  purpose: MyClinicsQuery['consentPurposes'][number] | undefined
}

/** One clinic, and the switch that opens one's profile to it. The switch moves at once; a refusal moves it back. */
export function MyClinicCard({ membership: { organization, joinedAt }, word, purpose }: Props) {
  const t = useTranslations('portal.clinics')
  const locale = useLanguage()
  const format = useFormatter()
  const { organization: here, place } = useSession()
  const [, share] = useShareProfileMutation()
  const [, stop] = useStopSharingMutation()
  const { act } = useAct()
  const isHere = here?.id === organization.id
  const isShared = word?.isGranted ?? false
  const Shield = isShared ? ShieldCheckIcon : ShieldOffIcon

  async function change(on: boolean) {
    const said = { purpose: SHARING, organizationId: organization.id }
    if (on) {
      const noticeVersion = purpose?.currentVersion ?? ''
      await act(share({ input: { ...said, noticeVersion, languageCode: locale } }), { done: t('shared') })
    } else await act(stop({ input: said }), { done: t('stopped') })
  }

  return (
    <Paper withBorder p="lg" component="article" aria-label={organization.name}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Group wrap="nowrap" miw={0}>
          <Avatar name={organization.name} color="brand" variant="light" radius="md" size={44} alt="" />
          <div style={{ minWidth: 0 }}>
            <Title order={2} fz="md">
              {organization.name}
            </Title>
            {joinedAt && (
              <Text size="sm" c="dimmed">
                {t('since', { date: format.dateTime(new Date(joinedAt), { dateStyle: 'medium' }) })}
              </Text>
            )}
          </div>
        </Group>
        {isHere ? (
          <Badge variant="light" style={{ flexShrink: 0 }}>
            {t('here')}
          </Badge>
        ) : (
          <Anchor size="sm" href={addressOfClinic(organization.slug, place)}>
            {t('open')}
          </Anchor>
        )}
      </Group>
      <Divider my="md" />
      <Stack gap="sm">
        <Switch
          checked={isShared}
          disabled={!purpose}
          onChange={(event) => void change(event.currentTarget.checked)}
          label={t('share')}
          size="md"
        />
        <Group gap={8} wrap="nowrap" align="flex-start" c="dimmed">
          <Shield size={18} strokeWidth={1.6} aria-hidden style={{ flexShrink: 0, marginTop: 1 }} />
          <Text size="sm">{t(isShared ? 'sharing' : 'notSharing')}</Text>
        </Group>
        {isShared && word && !word.isCurrent && (
          <Text size="sm" fw={550}>
            {t('changed')}
          </Text>
        )}
        {purpose && <SharingNotice text={purpose.description} />}
      </Stack>
    </Paper>
  )
}
