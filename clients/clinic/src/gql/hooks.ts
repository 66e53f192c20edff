import * as Operations from './graphql';
import * as Urql from 'urql';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;


export function useAcceptAppointmentMutation() {
  return Urql.useMutation<Operations.AcceptAppointmentMutation, Operations.AcceptAppointmentMutationVariables>(Operations.AcceptAppointmentDocument);
};

export function useAppointmentQuery(options: Omit<Urql.UseQueryArgs<Operations.AppointmentQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.AppointmentQuery, Operations.AppointmentQueryVariables>({ query: Operations.AppointmentDocument, ...options });
};

export function useBookAppointmentMutation() {
  return Urql.useMutation<Operations.BookAppointmentMutation, Operations.BookAppointmentMutationVariables>(Operations.BookAppointmentDocument);
};

export function useBookableCalendarsQuery(options?: Omit<Urql.UseQueryArgs<Operations.BookableCalendarsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.BookableCalendarsQuery, Operations.BookableCalendarsQueryVariables>({ query: Operations.BookableCalendarsDocument, ...options });
};

export function useCancelAppointmentMutation() {
  return Urql.useMutation<Operations.CancelAppointmentMutation, Operations.CancelAppointmentMutationVariables>(Operations.CancelAppointmentDocument);
};

export function useConfirmAppointmentMutation() {
  return Urql.useMutation<Operations.ConfirmAppointmentMutation, Operations.ConfirmAppointmentMutationVariables>(Operations.ConfirmAppointmentDocument);
};

export function useCorrectNoShowMutation() {
  return Urql.useMutation<Operations.CorrectNoShowMutation, Operations.CorrectNoShowMutationVariables>(Operations.CorrectNoShowDocument);
};

export function useFinishAppointmentMutation() {
  return Urql.useMutation<Operations.FinishAppointmentMutation, Operations.FinishAppointmentMutationVariables>(Operations.FinishAppointmentDocument);
};

export function useMarkNoShowMutation() {
  return Urql.useMutation<Operations.MarkNoShowMutation, Operations.MarkNoShowMutationVariables>(Operations.MarkNoShowDocument);
};

export function useRescheduleAppointmentMutation() {
  return Urql.useMutation<Operations.RescheduleAppointmentMutation, Operations.RescheduleAppointmentMutationVariables>(Operations.RescheduleAppointmentDocument);
};

export function useSlotNewsSubscription<TData = Operations.SlotNewsSubscription>(options: Omit<Urql.UseSubscriptionArgs<Operations.SlotNewsSubscriptionVariables>, 'query'>, handler?: Urql.SubscriptionHandler<Operations.SlotNewsSubscription, TData>) {
  return Urql.useSubscription<Operations.SlotNewsSubscription, TData, Operations.SlotNewsSubscriptionVariables>({ query: Operations.SlotNewsDocument, ...options }, handler);
};

export function useStartAppointmentMutation() {
  return Urql.useMutation<Operations.StartAppointmentMutation, Operations.StartAppointmentMutationVariables>(Operations.StartAppointmentDocument);
};

export function useVisitsQuery(options?: Omit<Urql.UseQueryArgs<Operations.VisitsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.VisitsQuery, Operations.VisitsQueryVariables>({ query: Operations.VisitsDocument, ...options });
};

export function useWaitingGuestsQuery(options?: Omit<Urql.UseQueryArgs<Operations.WaitingGuestsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.WaitingGuestsQuery, Operations.WaitingGuestsQueryVariables>({ query: Operations.WaitingGuestsDocument, ...options });
};

export function useConfirmGuestBookingMutation() {
  return Urql.useMutation<Operations.ConfirmGuestBookingMutation, Operations.ConfirmGuestBookingMutationVariables>(Operations.ConfirmGuestBookingDocument);
};

export function useDeclineGuestBookingMutation() {
  return Urql.useMutation<Operations.DeclineGuestBookingMutation, Operations.DeclineGuestBookingMutationVariables>(Operations.DeclineGuestBookingDocument);
};

export function useGuestBookingQuery(options: Omit<Urql.UseQueryArgs<Operations.GuestBookingQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.GuestBookingQuery, Operations.GuestBookingQueryVariables>({ query: Operations.GuestBookingDocument, ...options });
};

export function useGuestQueueQuery(options: Omit<Urql.UseQueryArgs<Operations.GuestQueueQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.GuestQueueQuery, Operations.GuestQueueQueryVariables>({ query: Operations.GuestQueueDocument, ...options });
};

export function useRecordGuestCallMutation() {
  return Urql.useMutation<Operations.RecordGuestCallMutation, Operations.RecordGuestCallMutationVariables>(Operations.RecordGuestCallDocument);
};

export function useNotificationsQuery(options: Omit<Urql.UseQueryArgs<Operations.NotificationsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.NotificationsQuery, Operations.NotificationsQueryVariables>({ query: Operations.NotificationsDocument, ...options });
};

export function useAdmitPatientMutation() {
  return Urql.useMutation<Operations.AdmitPatientMutation, Operations.AdmitPatientMutationVariables>(Operations.AdmitPatientDocument);
};

export function usePatientQuery(options: Omit<Urql.UseQueryArgs<Operations.PatientQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PatientQuery, Operations.PatientQueryVariables>({ query: Operations.PatientDocument, ...options });
};

export function usePatientsQuery(options: Omit<Urql.UseQueryArgs<Operations.PatientsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PatientsQuery, Operations.PatientsQueryVariables>({ query: Operations.PatientsDocument, ...options });
};

export function useSchedulePeopleQuery(options: Omit<Urql.UseQueryArgs<Operations.SchedulePeopleQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SchedulePeopleQuery, Operations.SchedulePeopleQueryVariables>({ query: Operations.SchedulePeopleDocument, ...options });
};

export function useTodayQuery(options?: Omit<Urql.UseQueryArgs<Operations.TodayQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.TodayQuery, Operations.TodayQueryVariables>({ query: Operations.TodayDocument, ...options });
};