import { loadById } from '@platform/shared/loader'
import type { TenancyContext } from '../context.ts'

const SETTINGS = Symbol('organization settings')

/** The settings of a clinic, if the asker works there or for the platform. */
export const loadSettings = ({ db, loaders }: TenancyContext, organizationId: string) =>
  loadById(
    loaders,
    SETTINGS,
    (ids) => db.organizationSettings.findMany({ where: { organizationId: { in: [...ids] } } }),
    (settings) => settings.organizationId,
  )(organizationId)
