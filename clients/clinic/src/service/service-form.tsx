'use client'
import { Fieldset, MultiSelect, Select, Switch, TextInput, Textarea } from '@mantine/core'
import { FormDrawer } from '@platform/ui/form/form-drawer.tsx'
import { useDraft } from '@platform/ui/form/use-draft.ts'
import { useTranslations } from 'next-intl'
import { useSaving } from '#setup/use-saving.ts'
import type { ServiceRowFragment } from '../gql/graphql.ts'
import {
  useCreateServiceMutation,
  useRemoveServiceMutation,
  useSpecialistNamesQuery,
  useUpdateServiceMutation,
} from '../gql/hooks.ts'
import { BillingFields } from './billing-fields.tsx'
import { draftOf, inputOf } from './service-draft.ts'
import { TimesFields } from './times-fields.tsx'

type Props = {
  /** Which to change; a new one when left out. */
  service?: ServiceRowFragment
  /** Of a new one's price. */
  currency: string
  isReadOnly: boolean
  onClose: () => void
  onStale: () => void
}

const ASSIGNMENTS = ['ROUND_ROBIN', 'PRIORITY', 'COLLECTIVE'] as const

/** A service: what it is, when it can be booked, what it costs, who gives it. */
export function ServiceForm({ service, currency, isReadOnly, onClose, onStale }: Props) {
  const t = useTranslations('clinic.services')
  const [, create] = useCreateServiceMutation()
  const [, update] = useUpdateServiceMutation()
  const [, remove] = useRemoveServiceMutation()
  const [people] = useSpecialistNamesQuery()
  const form = useDraft(() => draftOf(service, currency))
  const { draft, setErrors, text, choice, value, flag } = form

  const { save, saveOnceSure, isBusy } = useSaving({ onDone: onClose, onStale, setErrors })

  async function submit() {
    const input = inputOf(draft)
    if (!service) return save(create({ input }), t('added'))
    const { id: serviceId, version } = service
    return save(update({ input: { ...input, serviceId, version, isActive: draft.isActive } }), t('saved'))
  }
  const leave = ({ id: serviceId, name, version }: ServiceRowFragment) =>
    saveOnceSure(
      { title: t('removeTitle', { name }), text: t('removeText'), confirm: t('remove') },
      () => remove({ input: { serviceId, version } }),
      t('removed'),
    )

  return (
    <FormDrawer
      title={service ? service.name : t('add')}
      submit={t(service ? 'save' : 'add')}
      size="xl"
      isBusy={isBusy}
      isReadOnly={isReadOnly}
      onClose={onClose}
      onSubmit={submit}
      {...(service ? { removal: { label: t('remove'), onRemove: () => leave(service) } } : {})}
    >
      <TextInput label={t('name')} required maxLength={120} data-autofocus {...text('name')} />
      <Textarea
        label={t('description')}
        description={t('descriptionText')}
        autosize
        minRows={2}
        maxLength={2000}
        {...text('description')}
      />
      {service && <Switch label={t('activeLabel')} description={t('activeText')} {...flag('isActive')} />}
      <TimesFields form={form} />
      <BillingFields form={form} />
      <Fieldset legend={t('who')}>
        <MultiSelect
          label={t('specialists')}
          searchable
          data={people.data?.specialists.edges.map(({ node }) => ({ value: node.id, label: node.displayName })) ?? []}
          {...value('specialistIds')}
        />
        <Select
          mt="md"
          label={t('assignment')}
          allowDeselect={false}
          data={ASSIGNMENTS.map((value) => ({ value, label: t(`assignments.${value}`) }))}
          {...choice('assignment')}
        />
      </Fieldset>
    </FormDrawer>
  )
}
