'use client'
import { Tabs } from '@mantine/core'
import { PageHeader } from '@platform/ui/frame/page-header.tsx'
import { useSession } from '@platform/ui/session/session-context.ts'
import { useUrlFilters } from '@platform/ui/table/use-url-filters.ts'
import { useTranslations } from 'next-intl'
import { BundlesTab } from '#bundle/bundles-tab.tsx'
import { ProductsTab } from '#product/products-tab.tsx'
import { SpecialtiesTab } from '#specialty/specialties-tab.tsx'
import { ServicesTab } from './services-tab.tsx'

const TABS = ['services', 'products', 'bundles', 'specialties'] as const

/** What a clinic does and sells, and the fields it works in. */
export function ServicesPage() {
  const t = useTranslations('clinic.services')
  const { can } = useSession()
  const { filters, setFilters } = useUrlFilters(['tab'])
  const tab = TABS.find((one) => one === filters.tab) ?? 'services'
  const mayManage = can('services:manage')
  return (
    <>
      <PageHeader title={t('title')} about={t('about')} />
      <Tabs
        value={tab}
        onChange={(next) => setFilters({ tab: next === 'services' ? '' : (next ?? '') })}
        keepMounted={false}
      >
        <Tabs.List mb="lg">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`tabs.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="services">
          <ServicesTab mayManage={mayManage} />
        </Tabs.Panel>
        <Tabs.Panel value="products">
          <ProductsTab mayManage={mayManage} />
        </Tabs.Panel>
        <Tabs.Panel value="bundles">
          <BundlesTab mayManage={mayManage} />
        </Tabs.Panel>
        <Tabs.Panel value="specialties">
          <SpecialtiesTab mayManage={can('specialists:manage')} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
