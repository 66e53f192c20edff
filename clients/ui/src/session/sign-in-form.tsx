'use client'
import { Avatar, Button, Group, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { ChevronRightIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { postJson } from '../graph/post-json.ts'
import type { DemoPerson } from '../server/local-issuer.ts'
import type { Place } from '../server/request-place.ts'
import classes from './sign-in-form.module.css'

type Props = { place: Place; onSignedIn: () => Promise<void> | void }

/** Whom it makes sense to be here. */
const belongsTo = ({ app, organization }: Place, { email, clinics }: DemoPerson) =>
  app === 'console'
    ? clinics.length === 0
    : clinics.includes(organization?.slug ?? '') && (app === 'portal') === /^patient@|@patients\./.test(email)

/** Signing in on a development machine: one of the demo people, or any registered address. No password is asked. */
export function SignInForm({ place, onSignedIn }: Props) {
  const t = useTranslations('ui.signIn')
  const [people, setPeople] = useState<DemoPerson[]>([])
  const [email, setEmail] = useState('')
  const [error, setError] = useState('')
  const [busyAs, setBusyAs] = useState('')

  useEffect(() => {
    const load = async () => {
      const answer = await fetch('/api/session/people')
      if (answer.ok) setPeople(((await answer.json()) as { people: DemoPerson[] }).people)
    }
    void load().catch(() => undefined)
  }, [])

  const goOn = async () => {
    try {
      await onSignedIn()
      return true
    } catch {
      return false
    }
  }

  async function signIn(address: string) {
    setBusyAs(address)
    setError('')
    const answer = await postJson('/api/session/sign-in', { email: address }).catch(() => null)
    const isIn = answer?.ok && (await goOn())
    if (isIn) return
    setBusyAs('')
    setError(t(answer?.status === 404 || answer?.status === 400 ? 'unknown' : 'unreachable'))
  }

  const offered = people.filter((person) => belongsTo(place, person))
  return (
    <Stack gap="md">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void signIn(email.trim())
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('email')}
            type="email"
            autoComplete="username"
            required
            value={email}
            error={error}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Button type="submit" loading={busyAs !== ''} fullWidth>
            {t('submit')}
          </Button>
        </Stack>
      </form>
      {offered.length > 0 && (
        <Stack gap={6}>
          <Text size="xs" c="dimmed">
            {t('demo')}
          </Text>
          {offered.map(({ email: address, name }) => (
            <UnstyledButton
              key={address}
              className={classes['person']}
              disabled={busyAs !== ''}
              onClick={() => void signIn(address)}
            >
              <Group wrap="nowrap" gap="sm">
                <Avatar name={name} color="brand" variant="light" radius="xl" size={34} alt="" />
                <div style={{ flex: 1, minWidth: 0 }}>
                  <Text size="sm" fw={550} truncate>
                    {name}
                  </Text>
                  <Text size="xs" c="dimmed" truncate>
                    {address}
                  </Text>
                </div>
                <ChevronRightIcon size={16} aria-hidden />
              </Group>
            </UnstyledButton>
          ))}
        </Stack>
      )}
    </Stack>
  )
}
