-- A message is one of those there are words for.
ALTER TABLE capabilities.notifications
  ADD CONSTRAINT notifications_template CHECK (template IN ('visit_received', 'visit_booked', 'visit_moved', 'visit_cancelled',
    'visit_reminder', 'visit_unattended', 'daily_agenda'));
