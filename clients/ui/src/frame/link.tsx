'use client'

import NextLink from 'next/link'
import { useState, type ComponentProps } from 'react'

/**
 * A link within the app. What it leads to is fetched ahead for whoever points at it or comes to it by keyboard. Next alone
 * fetches ahead all that is in view: forty requests for a menu and a page of patients, most of them for nobody.
 */
export function Link({ onMouseEnter, onFocus, onTouchStart, ...rest }: ComponentProps<typeof NextLink>) {
  const [isMeant, setMeant] = useState(false)
  const meant =
    <Event,>(then?: (event: Event) => void) =>
    (event: Event) => {
      setMeant(true)
      then?.(event)
    }
  return (
    <NextLink
      {...rest}
      prefetch={isMeant ? null : false}
      onMouseEnter={meant(onMouseEnter)}
      onFocus={meant(onFocus)}
      onTouchStart={meant(onTouchStart)}
    />
  )
}
