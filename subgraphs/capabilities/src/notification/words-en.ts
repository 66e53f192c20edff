import type { Words } from './words.ts'

export const ENGLISH: Words = {
  greeting: (name) => `Hello ${name},`,
  at: (place) => `Where: ${place}.`,
  visit: {
    visit_received: {
      subject: 'We received your request',
      says: (when) => `We keep this time for you: ${when}. We will call you to confirm it.`,
    },
    visit_booked: { subject: 'Your visit is booked', says: (when) => `Your visit is booked for ${when}.` },
    visit_moved: { subject: 'Your visit was moved', says: (when) => `Your visit is now on ${when}.` },
    visit_cancelled: {
      subject: 'Your visit was cancelled',
      says: (when) => `Your visit on ${when} was cancelled and does not take place.`,
    },
    visit_reminder: {
      subject: 'A reminder of your visit',
      says: (when) => `We expect you on ${when}. If you cannot come, please tell us.`,
    },
    visit_unattended: {
      subject: 'Has this visit begun?',
      says: (when) =>
        `Nobody noted that the visit of ${when} began. Please start it, or note that the patient did not come.`,
    },
  },
  agenda: {
    subject: 'Your visits today',
    says: (date, count) => `On ${date} you have ${count} ${count === 1 ? 'visit' : 'visits'}:`,
  },
}
