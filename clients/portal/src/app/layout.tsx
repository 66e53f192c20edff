import { Document } from '@platform/ui/frame/document.tsx'
import { requestPlace } from '@platform/ui/server/request-place.ts'
import '@platform/ui/theme/styles.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { InstallWorker } from '#frame/install-worker.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const [{ organization }, t] = await Promise.all([requestPlace('portal'), getTranslations('portal')])
  const name = organization?.name ?? t('about')
  return {
    title: { default: name, template: `%s · ${name}` },
    robots: { index: false },
    manifest: '/manifest.webmanifest',
  }
}

export default async function Layout({ children }: { children: ReactNode }) {
  const place = await requestPlace('portal')
  return (
    <Document place={place}>
      {place.organization && <InstallWorker />}
      {children}
    </Document>
  )
}
