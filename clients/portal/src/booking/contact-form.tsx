'use client'
import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { today } from '../slot/local-date.ts'
import type { Contact } from './contact.ts'

type Props = {
  contact: Contact
  fields: Record<string, string>
  isBusy: boolean
  onChange: (contact: Contact) => void
  onSubmit: () => void
  onBack: () => void
}

/** How the clinic reaches a guest. Nothing of anybody's health is asked. */
export function ContactForm({ contact, fields, isBusy, onChange, onSubmit, onBack }: Props) {
  const t = useTranslations('portal.booking')
  const input = (name: keyof Contact) => ({
    name,
    label: t(name),
    value: contact[name],
    error: fields[name],
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      onChange({ ...contact, [name]: event.currentTarget.value }),
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput {...input('givenName')} required maxLength={100} autoComplete="given-name" data-autofocus />
          <TextInput {...input('familyName')} required maxLength={100} autoComplete="family-name" />
        </SimpleGrid>
        <TextInput {...input('email')} required type="email" autoComplete="email" />
        <TextInput {...input('phone')} required type="tel" autoComplete="tel" description={t('phoneWhy')} />
        <TextInput
          {...input('birthDate')}
          type="date"
          max={today()}
          autoComplete="bday"
          description={t('birthDateWhy')}
        />
        <Text size="sm" c="dimmed">
          {t('promise')}
        </Text>
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {t('otherTime')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {t('book')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
