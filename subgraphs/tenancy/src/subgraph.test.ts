import { subgraphContract } from '@platform/shared/testing/subgraph-contract'
import { subgraph } from './subgraph.ts'

subgraphContract(subgraph)
