import * as Operations from './graphql';
import * as Urql from 'urql';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;


export function useAccessEventsQuery(options: Omit<Urql.UseQueryArgs<Operations.AccessEventsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.AccessEventsQuery, Operations.AccessEventsQueryVariables>({ query: Operations.AccessEventsDocument, ...options });
};

export function useCreateApiKeyMutation() {
  return Urql.useMutation<Operations.CreateApiKeyMutation, Operations.CreateApiKeyMutationVariables>(Operations.CreateApiKeyDocument);
};

export function useRegisterApiKeyMutation() {
  return Urql.useMutation<Operations.RegisterApiKeyMutation, Operations.RegisterApiKeyMutationVariables>(Operations.RegisterApiKeyDocument);
};

export function useRevokeApiKeyMutation() {
  return Urql.useMutation<Operations.RevokeApiKeyMutation, Operations.RevokeApiKeyMutationVariables>(Operations.RevokeApiKeyDocument);
};

export function useRotateApiKeyMutation() {
  return Urql.useMutation<Operations.RotateApiKeyMutation, Operations.RotateApiKeyMutationVariables>(Operations.RotateApiKeyDocument);
};

export function useAddAppointmentNoteMutation() {
  return Urql.useMutation<Operations.AddAppointmentNoteMutation, Operations.AddAppointmentNoteMutationVariables>(Operations.AddAppointmentNoteDocument);
};

export function useChangeAppointmentNoteMutation() {
  return Urql.useMutation<Operations.ChangeAppointmentNoteMutation, Operations.ChangeAppointmentNoteMutationVariables>(Operations.ChangeAppointmentNoteDocument);
};

export function useRemoveAppointmentNoteMutation() {
  return Urql.useMutation<Operations.RemoveAppointmentNoteMutation, Operations.RemoveAppointmentNoteMutationVariables>(Operations.RemoveAppointmentNoteDocument);
};

export function useAcceptAppointmentMutation() {
  return Urql.useMutation<Operations.AcceptAppointmentMutation, Operations.AcceptAppointmentMutationVariables>(Operations.AcceptAppointmentDocument);
};

export function useAppointmentChangedSubscription<TData = Operations.AppointmentChangedSubscription>(options: Omit<Urql.UseSubscriptionArgs<Operations.AppointmentChangedSubscriptionVariables>, 'query'>, handler?: Urql.SubscriptionHandler<Operations.AppointmentChangedSubscription, TData>) {
  return Urql.useSubscription<Operations.AppointmentChangedSubscription, TData, Operations.AppointmentChangedSubscriptionVariables>({ query: Operations.AppointmentChangedDocument, ...options }, handler);
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

export function useVisitHistoryQuery(options: Omit<Urql.UseQueryArgs<Operations.VisitHistoryQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.VisitHistoryQuery, Operations.VisitHistoryQueryVariables>({ query: Operations.VisitHistoryDocument, ...options });
};

export function useVisitsQuery(options?: Omit<Urql.UseQueryArgs<Operations.VisitsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.VisitsQuery, Operations.VisitsQueryVariables>({ query: Operations.VisitsDocument, ...options });
};

export function useWaitingGuestsQuery(options?: Omit<Urql.UseQueryArgs<Operations.WaitingGuestsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.WaitingGuestsQuery, Operations.WaitingGuestsQueryVariables>({ query: Operations.WaitingGuestsDocument, ...options });
};

export function useAuditEntitiesQuery(options?: Omit<Urql.UseQueryArgs<Operations.AuditEntitiesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.AuditEntitiesQuery, Operations.AuditEntitiesQueryVariables>({ query: Operations.AuditEntitiesDocument, ...options });
};

export function useAuditEventAddedSubscription<TData = Operations.AuditEventAddedSubscription>(options?: Omit<Urql.UseSubscriptionArgs<Operations.AuditEventAddedSubscriptionVariables>, 'query'>, handler?: Urql.SubscriptionHandler<Operations.AuditEventAddedSubscription, TData>) {
  return Urql.useSubscription<Operations.AuditEventAddedSubscription, TData, Operations.AuditEventAddedSubscriptionVariables>({ query: Operations.AuditEventAddedDocument, ...options }, handler);
};

export function useAuditEventsQuery(options: Omit<Urql.UseQueryArgs<Operations.AuditEventsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.AuditEventsQuery, Operations.AuditEventsQueryVariables>({ query: Operations.AuditEventsDocument, ...options });
};

export function useBundleChoicesQuery(options?: Omit<Urql.UseQueryArgs<Operations.BundleChoicesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.BundleChoicesQuery, Operations.BundleChoicesQueryVariables>({ query: Operations.BundleChoicesDocument, ...options });
};

export function useBundlesQuery(options: Omit<Urql.UseQueryArgs<Operations.BundlesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.BundlesQuery, Operations.BundlesQueryVariables>({ query: Operations.BundlesDocument, ...options });
};

export function useCreateBundleMutation() {
  return Urql.useMutation<Operations.CreateBundleMutation, Operations.CreateBundleMutationVariables>(Operations.CreateBundleDocument);
};

export function useRemoveBundleMutation() {
  return Urql.useMutation<Operations.RemoveBundleMutation, Operations.RemoveBundleMutationVariables>(Operations.RemoveBundleDocument);
};

export function useUpdateBundleMutation() {
  return Urql.useMutation<Operations.UpdateBundleMutation, Operations.UpdateBundleMutationVariables>(Operations.UpdateBundleDocument);
};

export function useCalendarChoicesQuery(options?: Omit<Urql.UseQueryArgs<Operations.CalendarChoicesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.CalendarChoicesQuery, Operations.CalendarChoicesQueryVariables>({ query: Operations.CalendarChoicesDocument, ...options });
};

export function useCalendarsQuery(options: Omit<Urql.UseQueryArgs<Operations.CalendarsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.CalendarsQuery, Operations.CalendarsQueryVariables>({ query: Operations.CalendarsDocument, ...options });
};

export function useCreateCalendarMutation() {
  return Urql.useMutation<Operations.CreateCalendarMutation, Operations.CreateCalendarMutationVariables>(Operations.CreateCalendarDocument);
};

export function useRemoveCalendarMutation() {
  return Urql.useMutation<Operations.RemoveCalendarMutation, Operations.RemoveCalendarMutationVariables>(Operations.RemoveCalendarDocument);
};

export function useUpdateCalendarMutation() {
  return Urql.useMutation<Operations.UpdateCalendarMutation, Operations.UpdateCalendarMutationVariables>(Operations.UpdateCalendarDocument);
};

export function useAddClosureMutation() {
  return Urql.useMutation<Operations.AddClosureMutation, Operations.AddClosureMutationVariables>(Operations.AddClosureDocument);
};

export function useClosuresQuery(options: Omit<Urql.UseQueryArgs<Operations.ClosuresQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.ClosuresQuery, Operations.ClosuresQueryVariables>({ query: Operations.ClosuresDocument, ...options });
};

export function useRemoveClosureMutation() {
  return Urql.useMutation<Operations.RemoveClosureMutation, Operations.RemoveClosureMutationVariables>(Operations.RemoveClosureDocument);
};

export function useAddDomainMutation() {
  return Urql.useMutation<Operations.AddDomainMutation, Operations.AddDomainMutationVariables>(Operations.AddDomainDocument);
};

export function useDomainsQuery(options?: Omit<Urql.UseQueryArgs<Operations.DomainsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.DomainsQuery, Operations.DomainsQueryVariables>({ query: Operations.DomainsDocument, ...options });
};

export function useRemoveDomainMutation() {
  return Urql.useMutation<Operations.RemoveDomainMutation, Operations.RemoveDomainMutationVariables>(Operations.RemoveDomainDocument);
};

export function useVerifyDomainMutation() {
  return Urql.useMutation<Operations.VerifyDomainMutation, Operations.VerifyDomainMutationVariables>(Operations.VerifyDomainDocument);
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

export function useComingHolidaysQuery(options: Omit<Urql.UseQueryArgs<Operations.ComingHolidaysQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.ComingHolidaysQuery, Operations.ComingHolidaysQueryVariables>({ query: Operations.ComingHolidaysDocument, ...options });
};

export function useKeepHolidaysMutation() {
  return Urql.useMutation<Operations.KeepHolidaysMutation, Operations.KeepHolidaysMutationVariables>(Operations.KeepHolidaysDocument);
};

export function useKeptHolidaysQuery(options?: Omit<Urql.UseQueryArgs<Operations.KeptHolidaysQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.KeptHolidaysQuery, Operations.KeptHolidaysQueryVariables>({ query: Operations.KeptHolidaysDocument, ...options });
};

export function useChangeLocationStatusMutation() {
  return Urql.useMutation<Operations.ChangeLocationStatusMutation, Operations.ChangeLocationStatusMutationVariables>(Operations.ChangeLocationStatusDocument);
};

export function useCreateLocationMutation() {
  return Urql.useMutation<Operations.CreateLocationMutation, Operations.CreateLocationMutationVariables>(Operations.CreateLocationDocument);
};

export function useLocationHoursQuery(options: Omit<Urql.UseQueryArgs<Operations.LocationHoursQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.LocationHoursQuery, Operations.LocationHoursQueryVariables>({ query: Operations.LocationHoursDocument, ...options });
};

export function useLocationNamesQuery(options?: Omit<Urql.UseQueryArgs<Operations.LocationNamesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.LocationNamesQuery, Operations.LocationNamesQueryVariables>({ query: Operations.LocationNamesDocument, ...options });
};

export function useLocationQuery(options: Omit<Urql.UseQueryArgs<Operations.LocationQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.LocationQuery, Operations.LocationQueryVariables>({ query: Operations.LocationDocument, ...options });
};

export function useLocationsQuery(options: Omit<Urql.UseQueryArgs<Operations.LocationsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.LocationsQuery, Operations.LocationsQueryVariables>({ query: Operations.LocationsDocument, ...options });
};

export function useRemoveLocationMutation() {
  return Urql.useMutation<Operations.RemoveLocationMutation, Operations.RemoveLocationMutationVariables>(Operations.RemoveLocationDocument);
};

export function useSetOpeningHoursMutation() {
  return Urql.useMutation<Operations.SetOpeningHoursMutation, Operations.SetOpeningHoursMutationVariables>(Operations.SetOpeningHoursDocument);
};

export function useUpdateLocationMutation() {
  return Urql.useMutation<Operations.UpdateLocationMutation, Operations.UpdateLocationMutationVariables>(Operations.UpdateLocationDocument);
};

export function useAddMemberMutation() {
  return Urql.useMutation<Operations.AddMemberMutation, Operations.AddMemberMutationVariables>(Operations.AddMemberDocument);
};

export function useChangeMemberRoleMutation() {
  return Urql.useMutation<Operations.ChangeMemberRoleMutation, Operations.ChangeMemberRoleMutationVariables>(Operations.ChangeMemberRoleDocument);
};

export function useMembersQuery(options: Omit<Urql.UseQueryArgs<Operations.MembersQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.MembersQuery, Operations.MembersQueryVariables>({ query: Operations.MembersDocument, ...options });
};

export function usePlacesQuery(options?: Omit<Urql.UseQueryArgs<Operations.PlacesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PlacesQuery, Operations.PlacesQueryVariables>({ query: Operations.PlacesDocument, ...options });
};

export function useReinstateMemberMutation() {
  return Urql.useMutation<Operations.ReinstateMemberMutation, Operations.ReinstateMemberMutationVariables>(Operations.ReinstateMemberDocument);
};

export function useRemoveMemberMutation() {
  return Urql.useMutation<Operations.RemoveMemberMutation, Operations.RemoveMemberMutationVariables>(Operations.RemoveMemberDocument);
};

export function useSuspendMemberMutation() {
  return Urql.useMutation<Operations.SuspendMemberMutation, Operations.SuspendMemberMutationVariables>(Operations.SuspendMemberDocument);
};

export function useNotificationsQuery(options: Omit<Urql.UseQueryArgs<Operations.NotificationsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.NotificationsQuery, Operations.NotificationsQueryVariables>({ query: Operations.NotificationsDocument, ...options });
};

export function useClinicSettingsQuery(options?: Omit<Urql.UseQueryArgs<Operations.ClinicSettingsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.ClinicSettingsQuery, Operations.ClinicSettingsQueryVariables>({ query: Operations.ClinicSettingsDocument, ...options });
};

export function useUpdateClinicMutation() {
  return Urql.useMutation<Operations.UpdateClinicMutation, Operations.UpdateClinicMutationVariables>(Operations.UpdateClinicDocument);
};

export function useUpdateSettingsMutation() {
  return Urql.useMutation<Operations.UpdateSettingsMutation, Operations.UpdateSettingsMutationVariables>(Operations.UpdateSettingsDocument);
};

export function useCreatePartnerMutation() {
  return Urql.useMutation<Operations.CreatePartnerMutation, Operations.CreatePartnerMutationVariables>(Operations.CreatePartnerDocument);
};

export function usePublishOperationsMutation() {
  return Urql.useMutation<Operations.PublishOperationsMutation, Operations.PublishOperationsMutationVariables>(Operations.PublishOperationsDocument);
};

export function useUpdatePartnerMutation() {
  return Urql.useMutation<Operations.UpdatePartnerMutation, Operations.UpdatePartnerMutationVariables>(Operations.UpdatePartnerDocument);
};

export function useAdmitPatientMutation() {
  return Urql.useMutation<Operations.AdmitPatientMutation, Operations.AdmitPatientMutationVariables>(Operations.AdmitPatientDocument);
};

export function usePatientChangedSubscription<TData = Operations.PatientChangedSubscription>(options: Omit<Urql.UseSubscriptionArgs<Operations.PatientChangedSubscriptionVariables>, 'query'>, handler?: Urql.SubscriptionHandler<Operations.PatientChangedSubscription, TData>) {
  return Urql.useSubscription<Operations.PatientChangedSubscription, TData, Operations.PatientChangedSubscriptionVariables>({ query: Operations.PatientChangedDocument, ...options }, handler);
};

export function usePatientVisitsQuery(options: Omit<Urql.UseQueryArgs<Operations.PatientVisitsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PatientVisitsQuery, Operations.PatientVisitsQueryVariables>({ query: Operations.PatientVisitsDocument, ...options });
};

export function usePatientQuery(options: Omit<Urql.UseQueryArgs<Operations.PatientQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PatientQuery, Operations.PatientQueryVariables>({ query: Operations.PatientDocument, ...options });
};

export function usePatientsQuery(options: Omit<Urql.UseQueryArgs<Operations.PatientsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PatientsQuery, Operations.PatientsQueryVariables>({ query: Operations.PatientsDocument, ...options });
};

export function useCreateProductMutation() {
  return Urql.useMutation<Operations.CreateProductMutation, Operations.CreateProductMutationVariables>(Operations.CreateProductDocument);
};

export function useProductsQuery(options: Omit<Urql.UseQueryArgs<Operations.ProductsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.ProductsQuery, Operations.ProductsQueryVariables>({ query: Operations.ProductsDocument, ...options });
};

export function useRemoveProductMutation() {
  return Urql.useMutation<Operations.RemoveProductMutation, Operations.RemoveProductMutationVariables>(Operations.RemoveProductDocument);
};

export function useUpdateProductMutation() {
  return Urql.useMutation<Operations.UpdateProductMutation, Operations.UpdateProductMutationVariables>(Operations.UpdateProductDocument);
};

export function useCreateRoleMutation() {
  return Urql.useMutation<Operations.CreateRoleMutation, Operations.CreateRoleMutationVariables>(Operations.CreateRoleDocument);
};

export function usePermissionsQuery(options?: Omit<Urql.UseQueryArgs<Operations.PermissionsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PermissionsQuery, Operations.PermissionsQueryVariables>({ query: Operations.PermissionsDocument, ...options });
};

export function useRemoveRoleMutation() {
  return Urql.useMutation<Operations.RemoveRoleMutation, Operations.RemoveRoleMutationVariables>(Operations.RemoveRoleDocument);
};

export function useRolesQuery(options?: Omit<Urql.UseQueryArgs<Operations.RolesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.RolesQuery, Operations.RolesQueryVariables>({ query: Operations.RolesDocument, ...options });
};

export function useUpdateRoleMutation() {
  return Urql.useMutation<Operations.UpdateRoleMutation, Operations.UpdateRoleMutationVariables>(Operations.UpdateRoleDocument);
};

export function useSchedulePeopleQuery(options: Omit<Urql.UseQueryArgs<Operations.SchedulePeopleQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SchedulePeopleQuery, Operations.SchedulePeopleQueryVariables>({ query: Operations.SchedulePeopleDocument, ...options });
};

export function useBookSeriesMutation() {
  return Urql.useMutation<Operations.BookSeriesMutation, Operations.BookSeriesMutationVariables>(Operations.BookSeriesDocument);
};

export function useCancelSeriesMutation() {
  return Urql.useMutation<Operations.CancelSeriesMutation, Operations.CancelSeriesMutationVariables>(Operations.CancelSeriesDocument);
};

export function usePreviewSeriesQuery(options: Omit<Urql.UseQueryArgs<Operations.PreviewSeriesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.PreviewSeriesQuery, Operations.PreviewSeriesQueryVariables>({ query: Operations.PreviewSeriesDocument, ...options });
};

export function useRescheduleSeriesMutation() {
  return Urql.useMutation<Operations.RescheduleSeriesMutation, Operations.RescheduleSeriesMutationVariables>(Operations.RescheduleSeriesDocument);
};

export function useSessionsOfPatientQuery(options: Omit<Urql.UseQueryArgs<Operations.SessionsOfPatientQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SessionsOfPatientQuery, Operations.SessionsOfPatientQueryVariables>({ query: Operations.SessionsOfPatientDocument, ...options });
};

export function useCreateServiceAccountMutation() {
  return Urql.useMutation<Operations.CreateServiceAccountMutation, Operations.CreateServiceAccountMutationVariables>(Operations.CreateServiceAccountDocument);
};

export function useDisableServiceAccountMutation() {
  return Urql.useMutation<Operations.DisableServiceAccountMutation, Operations.DisableServiceAccountMutationVariables>(Operations.DisableServiceAccountDocument);
};

export function useServiceAccountQuery(options: Omit<Urql.UseQueryArgs<Operations.ServiceAccountQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.ServiceAccountQuery, Operations.ServiceAccountQueryVariables>({ query: Operations.ServiceAccountDocument, ...options });
};

export function useServiceAccountsQuery(options: Omit<Urql.UseQueryArgs<Operations.ServiceAccountsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.ServiceAccountsQuery, Operations.ServiceAccountsQueryVariables>({ query: Operations.ServiceAccountsDocument, ...options });
};

export function useCreateServiceMutation() {
  return Urql.useMutation<Operations.CreateServiceMutation, Operations.CreateServiceMutationVariables>(Operations.CreateServiceDocument);
};

export function useRemoveServiceMutation() {
  return Urql.useMutation<Operations.RemoveServiceMutation, Operations.RemoveServiceMutationVariables>(Operations.RemoveServiceDocument);
};

export function useServicesQuery(options: Omit<Urql.UseQueryArgs<Operations.ServicesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.ServicesQuery, Operations.ServicesQueryVariables>({ query: Operations.ServicesDocument, ...options });
};

export function useSpecialistNamesQuery(options?: Omit<Urql.UseQueryArgs<Operations.SpecialistNamesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SpecialistNamesQuery, Operations.SpecialistNamesQueryVariables>({ query: Operations.SpecialistNamesDocument, ...options });
};

export function useUpdateServiceMutation() {
  return Urql.useMutation<Operations.UpdateServiceMutation, Operations.UpdateServiceMutationVariables>(Operations.UpdateServiceDocument);
};

export function useAbsencesQuery(options: Omit<Urql.UseQueryArgs<Operations.AbsencesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.AbsencesQuery, Operations.AbsencesQueryVariables>({ query: Operations.AbsencesDocument, ...options });
};

export function useAddTimeOffMutation() {
  return Urql.useMutation<Operations.AddTimeOffMutation, Operations.AddTimeOffMutationVariables>(Operations.AddTimeOffDocument);
};

export function useCalendarOfHoursQuery(options: Omit<Urql.UseQueryArgs<Operations.CalendarOfHoursQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.CalendarOfHoursQuery, Operations.CalendarOfHoursQueryVariables>({ query: Operations.CalendarOfHoursDocument, ...options });
};

export function useCreateSpecialistMutation() {
  return Urql.useMutation<Operations.CreateSpecialistMutation, Operations.CreateSpecialistMutationVariables>(Operations.CreateSpecialistDocument);
};

export function useRemoveSpecialistMutation() {
  return Urql.useMutation<Operations.RemoveSpecialistMutation, Operations.RemoveSpecialistMutationVariables>(Operations.RemoveSpecialistDocument);
};

export function useRemoveTimeOffMutation() {
  return Urql.useMutation<Operations.RemoveTimeOffMutation, Operations.RemoveTimeOffMutationVariables>(Operations.RemoveTimeOffDocument);
};

export function useSetCalendarHoursMutation() {
  return Urql.useMutation<Operations.SetCalendarHoursMutation, Operations.SetCalendarHoursMutationVariables>(Operations.SetCalendarHoursDocument);
};

export function useSetDateHoursMutation() {
  return Urql.useMutation<Operations.SetDateHoursMutation, Operations.SetDateHoursMutationVariables>(Operations.SetDateHoursDocument);
};

export function useSetWeeklyHoursMutation() {
  return Urql.useMutation<Operations.SetWeeklyHoursMutation, Operations.SetWeeklyHoursMutationVariables>(Operations.SetWeeklyHoursDocument);
};

export function useSpecialistChoicesQuery(options?: Omit<Urql.UseQueryArgs<Operations.SpecialistChoicesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SpecialistChoicesQuery, Operations.SpecialistChoicesQueryVariables>({ query: Operations.SpecialistChoicesDocument, ...options });
};

export function useSpecialistDaysQuery(options: Omit<Urql.UseQueryArgs<Operations.SpecialistDaysQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SpecialistDaysQuery, Operations.SpecialistDaysQueryVariables>({ query: Operations.SpecialistDaysDocument, ...options });
};

export function useSpecialistQuery(options: Omit<Urql.UseQueryArgs<Operations.SpecialistQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SpecialistQuery, Operations.SpecialistQueryVariables>({ query: Operations.SpecialistDocument, ...options });
};

export function useSpecialistsQuery(options: Omit<Urql.UseQueryArgs<Operations.SpecialistsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SpecialistsQuery, Operations.SpecialistsQueryVariables>({ query: Operations.SpecialistsDocument, ...options });
};

export function useStaffAccountsQuery(options?: Omit<Urql.UseQueryArgs<Operations.StaffAccountsQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.StaffAccountsQuery, Operations.StaffAccountsQueryVariables>({ query: Operations.StaffAccountsDocument, ...options });
};

export function useUpdateSpecialistMutation() {
  return Urql.useMutation<Operations.UpdateSpecialistMutation, Operations.UpdateSpecialistMutationVariables>(Operations.UpdateSpecialistDocument);
};

export function useCreateSpecialtyMutation() {
  return Urql.useMutation<Operations.CreateSpecialtyMutation, Operations.CreateSpecialtyMutationVariables>(Operations.CreateSpecialtyDocument);
};

export function useRemoveSpecialtyMutation() {
  return Urql.useMutation<Operations.RemoveSpecialtyMutation, Operations.RemoveSpecialtyMutationVariables>(Operations.RemoveSpecialtyDocument);
};

export function useSpecialtiesQuery(options: Omit<Urql.UseQueryArgs<Operations.SpecialtiesQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.SpecialtiesQuery, Operations.SpecialtiesQueryVariables>({ query: Operations.SpecialtiesDocument, ...options });
};

export function useUpdateSpecialtyMutation() {
  return Urql.useMutation<Operations.UpdateSpecialtyMutation, Operations.UpdateSpecialtyMutationVariables>(Operations.UpdateSpecialtyDocument);
};

export function useTodayQuery(options?: Omit<Urql.UseQueryArgs<Operations.TodayQueryVariables>, 'query'>) {
  return Urql.useQuery<Operations.TodayQuery, Operations.TodayQueryVariables>({ query: Operations.TodayDocument, ...options });
};