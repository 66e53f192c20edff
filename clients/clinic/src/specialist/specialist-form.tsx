'use client'
import { MultiSelect, NumberInput, Select, SimpleGrid, Switch, TextInput, Textarea } from '@mantine/core'
import { useAct } from '@platform/ui/feedback/use-act.ts'
import { FormDrawer } from '@platform/ui/form/form-drawer.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useTranslations } from 'next-intl'
import { useClinicClock } from '#clock/use-clinic-clock.ts'
import { ZoneSelect } from '#clock/zone-select.tsx'
import type { SpecialistRowFragment } from '../gql/graphql.ts'
import {
  useCreateSpecialistMutation,
  useSpecialistChoicesQuery,
  useStaffAccountsQuery,
  useUpdateSpecialistMutation,
} from '../gql/hooks.ts'

type Props = {
  /** Whom to change; somebody new when left out. */
  specialist?: SpecialistRowFragment
  onClose: () => void
  onSaved: (specialist: { id: string }) => void
}

const idsOf = (things: readonly { id: string }[] | undefined) => things?.map(({ id }) => id) ?? []
const options = (edges: readonly { node: { id: string; name: string } }[] | undefined) =>
  edges?.map(({ node: { id, name } }) => ({ value: id, label: name })) ?? []

/** Who somebody is that gives visits, and what they give. */
export function SpecialistForm({ specialist, onClose, onSaved }: Props) {
  const t = useTranslations('clinic.specialists')
  const { can } = useSession()
  const { zone } = useClinicClock()
  const { act, isBusy } = useAct()
  const [, create] = useCreateSpecialistMutation()
  const [, update] = useUpdateSpecialistMutation()
  const [choices] = useSpecialistChoicesQuery()
  const [accounts] = useStaffAccountsQuery({ pause: !can('members:read') })
  const { draft, setErrors, text, number, choice, value, flag } = useDraft({
    displayName: specialist?.displayName ?? '',
    title: specialist?.title ?? '',
    humanId: specialist?.human?.id ?? '',
    timezone: specialist?.timezone ?? zone,
    rank: String(specialist?.rank ?? 1),
    acceptsBookings: specialist?.acceptsBookings ?? true,
    signature: specialist?.signature ?? '',
    specialtyIds: idsOf(specialist?.specialties),
    serviceIds: idsOf(specialist?.services),
  })
  const people = accounts.data?.members.edges.flatMap(({ node: { human } }) => (human ? [human] : [])) ?? []

  async function submit() {
    const input = {
      ...draft,
      title: draft.title || null,
      humanId: draft.humanId || null,
      signature: draft.signature || null,
      rank: Number(draft.rank),
    }
    const saved = specialist
      ? await act(update({ input: { ...input, specialistId: specialist.id, version: specialist.version } }), {
          done: t('saved'),
        })
      : await act(create({ input }), { done: t('added') })
    setErrors(saved.fields)
    const answer =
      saved.data && ('createSpecialist' in saved.data ? saved.data.createSpecialist : saved.data.updateSpecialist)
    if (saved.isDone && answer?.specialist) onSaved(answer.specialist)
  }

  return (
    <FormDrawer
      title={t(specialist ? 'edit' : 'add')}
      submit={t(specialist ? 'save' : 'add')}
      isBusy={isBusy}
      onClose={onClose}
      onSubmit={submit}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('name')}
          description={t('nameText')}
          required
          maxLength={120}
          data-autofocus
          {...text('displayName')}
        />
        <TextInput label={t('whatTheyAre')} description={t('whatTheyAreText')} maxLength={120} {...text('title')} />
      </SimpleGrid>
      <MultiSelect
        label={t('specialties')}
        searchable
        data={options(choices.data?.specialties.edges)}
        {...value('specialtyIds')}
      />
      <MultiSelect
        label={t('services')}
        searchable
        data={options(choices.data?.services.edges)}
        {...value('serviceIds')}
      />
      <Switch label={t('acceptsLabel')} description={t('acceptsText')} {...flag('acceptsBookings')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput label={t('rank')} description={t('rankText')} required min={1} max={1000} {...number('rank')} />
        <ZoneSelect label={t('timezone')} description={t('timezoneText')} {...choice('timezone')} />
      </SimpleGrid>
      {can('members:read') && (
        <Select
          label={t('account')}
          description={t('accountText')}
          placeholder={t('noAccount')}
          clearable
          clearButtonProps={{ 'aria-label': t('noAccount') }}
          searchable
          data={people.map(({ id, displayName, email }) => ({ value: id, label: `${displayName} · ${email}` }))}
          {...choice('humanId')}
        />
      )}
      <Textarea
        label={t('signature')}
        description={t('signatureText')}
        autosize
        minRows={2}
        maxLength={500}
        {...text('signature')}
      />
    </FormDrawer>
  )
}
