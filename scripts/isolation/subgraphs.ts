import { subgraph as capabilities } from '@platform/capabilities/subgraph'
import { subgraph as clinical } from '@platform/clinical/subgraph'
import { subgraph as identity } from '@platform/identity/subgraph'
import type { Subgraph } from '@platform/shared/subgraph'
import { subgraph as telemetry } from '@platform/telemetry/subgraph'
import { subgraph as tenancy } from '@platform/tenancy/subgraph'

export const SUBGRAPHS: readonly Subgraph[] = [identity, tenancy, clinical, capabilities, telemetry]
