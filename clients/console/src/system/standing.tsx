import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'

type Props = { is: 'well' | 'late' | 'away' | 'unknown' }

const COLORS = { well: 'teal', late: 'yellow', away: 'red', unknown: 'gray' } as const

/** How something is, in one word. */
export function Standing({ is }: Props) {
  const t = useTranslations('console.system')
  return (
    <Badge variant="light" color={COLORS[is]}>
      {t(`standings.${is}`)}
    </Badge>
  )
}
