'use client'
import { Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'

type Props = { value: readonly string[]; error: string | undefined; onChange: (networks: string[]) => void }

const BETWEEN = /[\s,;]+/

/** From where a partner calls, one a line. What is typed counts as it stands: nothing moves when the field is left. */
export function NetworksField({ value, error, onChange }: Props) {
  const t = useTranslations('clinic.admin.programs')
  const [text, setText] = useState(() => value.join('\n'))
  return (
    <Textarea
      label={t('networks')}
      description={t('networksText')}
      placeholder={'192.0.2.0/24\n2001:db8::/32'}
      autosize
      minRows={2}
      maxRows={8}
      value={text}
      error={error}
      onChange={({ currentTarget: { value: typed } }) => {
        setText(typed)
        onChange(typed.split(BETWEEN).filter(Boolean))
      }}
    />
  )
}
