import type { Words } from './words.ts'

/** Romanian says “20 de vizite”, but “19 vizite” and “101 vizite”. */
const visits = (count: number) =>
  count === 1 ? 'o vizită' : `${count} ${count % 100 === 0 || count % 100 > 19 ? 'de ' : ''}vizite`

export const ROMANIAN: Words = {
  greeting: (name) => `Bună ziua, ${name},`,
  at: (place) => `Unde: ${place}.`,
  visit: {
    visit_received: {
      subject: 'Am primit solicitarea dumneavoastră',
      says: (when) => `Vă păstrăm această oră: ${when}. Vă vom suna pentru a o confirma.`,
    },
    visit_booked: {
      subject: 'Vizita este programată',
      says: (when) => `Vizita dumneavoastră este programată ${when}.`,
    },
    visit_moved: { subject: 'Vizita a fost mutată', says: (when) => `Vizita dumneavoastră este acum ${when}.` },
    visit_cancelled: {
      subject: 'Vizita a fost anulată',
      says: (when) => `Vizita dumneavoastră de ${when} a fost anulată și nu mai are loc.`,
    },
    visit_reminder: {
      subject: 'Vă reamintim de vizită',
      says: (when) => `Vă așteptăm ${when}. Dacă nu puteți veni, vă rugăm să ne anunțați.`,
    },
    visit_unattended: {
      subject: 'A început această vizită?',
      says: (when) =>
        `Nimeni nu a notat că vizita de ${when} a început. Vă rugăm să o porniți sau să notați că pacientul nu a venit.`,
    },
  },
  agenda: {
    subject: 'Vizitele dumneavoastră de astăzi',
    says: (date, count) => `${date} aveți ${visits(count)}:`,
  },
}
