'use client'
import { SegmentedControl, useMantineColorScheme, VisuallyHidden, type MantineColorScheme } from '@mantine/core'
import { useMounted } from '@mantine/hooks'
import { MonitorIcon, MoonIcon, SunIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'

const ICONS = { light: SunIcon, auto: MonitorIcon, dark: MoonIcon }

/** Light, as the system has it, or dark. */
export function SchemeSwitch() {
  const t = useTranslations('ui.scheme')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  // The server cannot know what this browser has chosen.
  const isMounted = useMounted()
  const options = (['light', 'auto', 'dark'] as const).map((value) => {
    const Icon = ICONS[value]
    return {
      value,
      label: (
        <>
          <Icon size={16} aria-hidden style={{ display: 'block', margin: '2px auto' }} />
          <VisuallyHidden>{t(value)}</VisuallyHidden>
        </>
      ),
    }
  })
  return (
    <SegmentedControl<MantineColorScheme>
      fullWidth
      size="xs"
      aria-label={t('label')}
      data={options}
      value={isMounted ? colorScheme : 'auto'}
      onChange={setColorScheme}
    />
  )
}
