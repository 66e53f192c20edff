'use client'
import { useDebouncedValue } from '@mantine/hooks'
import { useSlugTakenQuery } from '../gql/hooks.ts'

const SHAPE = /^(?=.{3,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/

export type SlugCheck = 'empty' | 'misshapen' | 'checking' | 'taken' | 'free'

/** Whether a slug can still be had, a moment after the last key. The server has the last word when it is created. */
export function useSlugCheck(slug: string): SlugCheck {
  const [settled] = useDebouncedValue(slug, 250)
  const [{ data, fetching }] = useSlugTakenQuery({
    variables: { slug: settled },
    pause: !SHAPE.test(settled),
    requestPolicy: 'network-only',
  })
  if (slug === '') return 'empty'
  if (!SHAPE.test(slug)) return 'misshapen'
  if (slug !== settled || fetching || !data) return 'checking'
  return data.organizations.edges.some(({ node }) => node.slug === slug) ? 'taken' : 'free'
}
