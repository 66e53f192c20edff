import type { OperationResult } from 'urql'
import type { SettingsFieldsFragment, UpdateOrganizationSettingsInput } from '../gql/graphql.ts'

/** Saves what changed, against the version that was read. */
export type SaveSettings = (changes: Omit<UpdateOrganizationSettingsInput, 'version'>) => Promise<OperationResult>

/** What a section of the settings is handed. */
export type SectionProps = { settings: SettingsFieldsFragment; save: SaveSettings; onReload: () => void }
