import type { LoggedEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';

type Staffing = LoggedEvent & {
  readonly type: 'recused' | 'reinstated';
};

/** What it means for who works with the case. */
export const aboutStaffing = (event: Staffing): readonly Text[] => {
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
  }
};
