import type { Page } from 'playwright-core'
import type { App } from '../apps/apps.ts'
import { dayAtWork, daysFrom } from '../browser/day-at-work.ts'

type Look = 'light' | 'dark' | 'phone'

/** A screen worth showing: whose, where, and what to do before it is taken. */
export type Scene = {
  name: string
  app: App['name']
  as?: string
  path: string
  looks: readonly Look[]
  before?: (page: Page) => Promise<void>
}

const ALL: readonly Look[] = ['light', 'dark', 'phone']

const chooseService = async (page: Page) => {
  await page.getByRole('button', { name: /^Consultație inițială/ }).click()
  // The click answers before the page has turned to the times.
  await page
    .getByText(/^\d\d:\d\d$/)
    .first()
    .waitFor()
}

/** A day on which there is something to see. */
const DAY = dayAtWork([2], daysFrom(1))

export const SCENES: readonly Scene[] = [
  { name: 'clinic-today', app: 'clinic', as: 'support@aurora.test', path: `/today?day=${DAY}`, looks: ALL },
  {
    name: 'clinic-schedule',
    app: 'clinic',
    as: 'support@aurora.test',
    path: `/schedule?view=week&day=${DAY}`,
    looks: ALL,
  },
  { name: 'clinic-patients', app: 'clinic', as: 'admin@aurora.test', path: '/patients', looks: ['light'] },
  { name: 'clinic-roles', app: 'clinic', as: 'admin@aurora.test', path: '/admin/roles', looks: ['light'] },
  { name: 'clinic-audit', app: 'clinic', as: 'admin@aurora.test', path: '/admin/audit', looks: ['light'] },
  { name: 'portal-book', app: 'portal', path: '/book', looks: ALL, before: chooseService },
  {
    name: 'portal-appointments',
    app: 'portal',
    as: 'patient@aurora.test',
    path: '/appointments',
    looks: ['light', 'phone'],
  },
  { name: 'portal-clinics', app: 'portal', as: 'ana@patients.test', path: '/my-clinics', looks: ['light'] },
  {
    name: 'console-organizations',
    app: 'console',
    as: 'root@platform.test',
    path: '/organizations',
    looks: ['light', 'dark'],
  },
  { name: 'console-health', app: 'console', as: 'root@platform.test', path: '/system', looks: ['light'] },
]
