import type { StaffingFacts } from '../../domain/staffing-events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

/** What it means for who works with the case. */
export const aboutStaffing = (event: StaffingFacts): readonly Text[] => {
  switch (event.type) {
    case 'recused':
      return [
        event.data.unmanned
          ? text(
              'Du er inhabil. Ingen andre kan tage sagen lige nu, så lederen og administratoren får besked.',
              'You have a conflict of interest. Nobody else can take the case now, so the leader and the administrator are told.',
            )
          : text(
              'Du er inhabil. Andre tager sig af sagen, og du kan ikke længere se den.',
              'You have a conflict of interest. Others see to the case, and you no longer see it.',
            ),
      ];
    case 'reinstated':
      return [text('Kollegaen kan arbejde med sagen igen.', 'The colleague can work with the case again.')];
    // Whose the cases are now is said once for all of them (handover/lines.ts).
    case 'handed-over':
      return [];
  }
};

/** The event in a few words that everybody on the case may know. */
export const staffingTheme = (event: StaffingFacts): Text => {
  switch (event.type) {
    case 'handed-over':
      return event.data.post === 'caseworker'
        ? text('Overdraget til en anden sagsbehandler', 'Handed over to another caseworker')
        : text('Overdraget til en anden coach', 'Handed over to another coach');
    case 'recused':
      return text('Inhabil i sagen', 'Conflict of interest in the case');
    case 'reinstated':
      return text('Inhabilitet ophævet', 'Conflict of interest ended');
  }
};
