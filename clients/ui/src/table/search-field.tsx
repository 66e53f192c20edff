'use client'
import { CloseButton, Loader, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { SearchIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'

type Props = { label: string; placeholder: string; value: string; onSearch: (text: string) => void; isBusy?: boolean }

/** Searches while one types, a moment after the last key. */
export function SearchField({ label, placeholder, value, onSearch, isBusy = false }: Props) {
  const t = useTranslations('ui')
  const [text, setText] = useState(value)
  const search = useDebouncedCallback(onSearch, 180)
  const change = (next: string) => {
    setText(next)
    search(next.trim())
  }
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={placeholder}
      value={text}
      maxLength={100}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={isBusy ? <Loader size={16} /> : <SearchIcon size={16} aria-hidden />}
      rightSection={text && <CloseButton size="sm" aria-label={t('clear')} onClick={() => change('')} />}
      style={{ flex: '1 1 260px', maxWidth: 420 }}
    />
  )
}
