'use client'
import { useEffect } from 'react'

/** Registers the worker that makes the portal installable. Without one the portal is as good, only not on a home screen. */
export function InstallWorker() {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator)
      void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  }, [])
  return null
}
