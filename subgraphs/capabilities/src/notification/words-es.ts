import type { Words } from './words.ts'

export const SPANISH: Words = {
  greeting: (name) => `Hola, ${name}:`,
  at: (place) => `Dónde: ${place}.`,
  visit: {
    visit_received: {
      subject: 'Recibimos su solicitud',
      says: (when) => `Le reservamos esta hora: ${when}. Le llamaremos para confirmarla.`,
    },
    visit_booked: { subject: 'Su cita está reservada', says: (when) => `Su cita está reservada para el ${when}.` },
    visit_moved: { subject: 'Su cita cambió de hora', says: (when) => `Su cita es ahora el ${when}.` },
    visit_cancelled: {
      subject: 'Su cita fue cancelada',
      says: (when) => `Su cita del ${when} fue cancelada y no tendrá lugar.`,
    },
    visit_reminder: {
      subject: 'Recordatorio de su cita',
      says: (when) => `Le esperamos el ${when}. Si no puede venir, avísenos, por favor.`,
    },
    visit_unattended: {
      subject: '¿Empezó esta cita?',
      says: (when) => `Nadie anotó que la cita del ${when} empezara. Iníciela o anote que el paciente no vino.`,
    },
  },
  agenda: {
    subject: 'Sus citas de hoy',
    says: (date, count) => `El ${date} tiene ${count} ${count === 1 ? 'cita' : 'citas'}:`,
  },
}
