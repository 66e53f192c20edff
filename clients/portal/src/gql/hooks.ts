import * as Operations from './graphql';
import * as Urql from 'urql';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;


export function useMyClinicsQuery(options?: Omit<Urql.UseQueryArgs<Operations.MyClinicsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.MyClinicsQuery, Operations.MyClinicsQueryVariables>({ query: Operations.MyClinicsDocument, ...options });
};

export function useShareProfileMutation() {
  return Urql.useMutation<Operations.ShareProfileMutation, Operations.ShareProfileMutationVariables>(Operations.ShareProfileDocument);
};

export function useStopSharingMutation() {
  return Urql.useMutation<Operations.StopSharingMutation, Operations.StopSharingMutationVariables>(Operations.StopSharingDocument);
};