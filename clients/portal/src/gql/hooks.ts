import * as Operations from './graphql';
import * as Urql from 'urql';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;


export function useAccessHistoryQuery(options?: Omit<Urql.UseQueryArgs<Operations.AccessHistoryQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.AccessHistoryQuery, Operations.AccessHistoryQueryVariables>({ query: Operations.AccessHistoryDocument, ...options });
};

export function useAcceptOfferMutation() {
  return Urql.useMutation<Operations.AcceptOfferMutation, Operations.AcceptOfferMutationVariables>(Operations.AcceptOfferDocument);
};

export function useCalendarFileQuery(options: Omit<Urql.UseQueryArgs<Operations.CalendarFileQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.CalendarFileQuery, Operations.CalendarFileQueryVariables>({ query: Operations.CalendarFileDocument, ...options });
};

export function useCancelVisitMutation() {
  return Urql.useMutation<Operations.CancelVisitMutation, Operations.CancelVisitMutationVariables>(Operations.CancelVisitDocument);
};

export function useConfirmVisitMutation() {
  return Urql.useMutation<Operations.ConfirmVisitMutation, Operations.ConfirmVisitMutationVariables>(Operations.ConfirmVisitDocument);
};

export function useMoveVisitMutation() {
  return Urql.useMutation<Operations.MoveVisitMutation, Operations.MoveVisitMutationVariables>(Operations.MoveVisitDocument);
};

export function useMyAppointmentsQuery(options?: Omit<Urql.UseQueryArgs<Operations.MyAppointmentsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.MyAppointmentsQuery, Operations.MyAppointmentsQueryVariables>({ query: Operations.MyAppointmentsDocument, ...options });
};

export function useRateVisitMutation() {
  return Urql.useMutation<Operations.RateVisitMutation, Operations.RateVisitMutationVariables>(Operations.RateVisitDocument);
};

export function useBookAsGuestMutation() {
  return Urql.useMutation<Operations.BookAsGuestMutation, Operations.BookAsGuestMutationVariables>(Operations.BookAsGuestDocument);
};

export function useBookVisitMutation() {
  return Urql.useMutation<Operations.BookVisitMutation, Operations.BookVisitMutationVariables>(Operations.BookVisitDocument);
};

export function useBookableQuery(options?: Omit<Urql.UseQueryArgs<Operations.BookableQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.BookableQuery, Operations.BookableQueryVariables>({ query: Operations.BookableDocument, ...options });
};

export function useBookingChallengeQuery(options?: Omit<Urql.UseQueryArgs<Operations.BookingChallengeQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.BookingChallengeQuery, Operations.BookingChallengeQueryVariables>({ query: Operations.BookingChallengeDocument, ...options });
};

export function useConsentHistoryQuery(options?: Omit<Urql.UseQueryArgs<Operations.ConsentHistoryQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.ConsentHistoryQuery, Operations.ConsentHistoryQueryVariables>({ query: Operations.ConsentHistoryDocument, ...options });
};

export function useMyClinicsQuery(options?: Omit<Urql.UseQueryArgs<Operations.MyClinicsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.MyClinicsQuery, Operations.MyClinicsQueryVariables>({ query: Operations.MyClinicsDocument, ...options });
};

export function useShareProfileMutation() {
  return Urql.useMutation<Operations.ShareProfileMutation, Operations.ShareProfileMutationVariables>(Operations.ShareProfileDocument);
};

export function useStopSharingMutation() {
  return Urql.useMutation<Operations.StopSharingMutation, Operations.StopSharingMutationVariables>(Operations.StopSharingDocument);
};

export function useMyProfileQuery(options?: Omit<Urql.UseQueryArgs<Operations.MyProfileQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.MyProfileQuery, Operations.MyProfileQueryVariables>({ query: Operations.MyProfileDocument, ...options });
};

export function useSaveProfileMutation() {
  return Urql.useMutation<Operations.SaveProfileMutation, Operations.SaveProfileMutationVariables>(Operations.SaveProfileDocument);
};

export function useFreeSlotsQuery(options: Omit<Urql.UseQueryArgs<Operations.FreeSlotsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.FreeSlotsQuery, Operations.FreeSlotsQueryVariables>({ query: Operations.FreeSlotsDocument, ...options });
};

export function useHoldSlotMutation() {
  return Urql.useMutation<Operations.HoldSlotMutation, Operations.HoldSlotMutationVariables>(Operations.HoldSlotDocument);
};

export function useReleaseHoldMutation() {
  return Urql.useMutation<Operations.ReleaseHoldMutation, Operations.ReleaseHoldMutationVariables>(Operations.ReleaseHoldDocument);
};

export function useRenewHoldMutation() {
  return Urql.useMutation<Operations.RenewHoldMutation, Operations.RenewHoldMutationVariables>(Operations.RenewHoldDocument);
};

export function useSlotChangesSubscription<TData = Operations.SlotChangesSubscription>(options: Omit<Urql.UseSubscriptionArgs<Operations.SlotChangesSubscriptionVariables>, 'query'>, handler?: Urql.SubscriptionHandler<Operations.SlotChangesSubscription, TData>) {
  return Urql.useSubscription<Operations.SlotChangesSubscription, TData, Operations.SlotChangesSubscriptionVariables>({ query: Operations.SlotChangesDocument, ...options }, handler);
};