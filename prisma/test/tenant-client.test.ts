import { describe } from 'vitest'
import { tenantGuarantees } from './tenant-guarantees.ts'

describe('with prepared statements', () => tenantGuarantees({ prepared: true }))
describe('without prepared statements', () => tenantGuarantees({ prepared: false }))
