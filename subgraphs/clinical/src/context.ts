import type { Context, RequestContext } from '@platform/shared/context'

/** The context of the clinical subgraph: its own tables and no others. */
export type ClinicalContext = Context<'patient' | 'allergy' | 'condition'>

/** The same, as resolvers hold it. */
export type ClinicalRequest = RequestContext<ClinicalContext>
