import * as Operations from './graphql';
import * as Urql from 'urql';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;


export function usePatientQuery(options: Omit<Urql.UseQueryArgs<Operations.PatientQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PatientQuery, Operations.PatientQueryVariables>({ query: Operations.PatientDocument, ...options });
};

export function usePatientsQuery(options: Omit<Urql.UseQueryArgs<Operations.PatientsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PatientsQuery, Operations.PatientsQueryVariables>({ query: Operations.PatientsDocument, ...options });
};