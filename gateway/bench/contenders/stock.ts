import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { benchSupergraph } from '../graph/supergraph.ts'
import { report } from './report.ts'

process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'
const gateway = new ApolloGateway({ supergraphSdl: benchSupergraph(process.argv[2] ?? '') })
const server = new ApolloServer({ gateway, csrfPrevention: false })
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
report(`${url}`)
