import type { AccessForm } from '../domain/access-request.ts';
import { openAccess } from '../domain/access.ts';
import { ACCESS_FORMS } from '../domain/access-request.ts';
import { isAccessOnly } from '../domain/access-only.ts';
import type { Day } from '../domain/day.ts';
import { text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import { accessDate } from './access/fields.ts';
import { choice } from './engine/fields/choice.ts';
import { flow } from './engine/flow.ts';
import { ACCESS_FORM, ACCESS_KIND } from './happened/citizen.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';
import { synonymsOf } from './synonyms.ts';
import { READERS } from './visitation/words.ts';
import { deadlineLine } from './words.ts';

type Facts = {
  readonly rows: readonly Line[];
  readonly asked: Day;
  readonly number: string;
  /** Whoever notes it gives the citizen access and does not see the case. */
  readonly unseen: boolean;
};

/** A person has read the file through and the citizen has got it; the bot writes down when and how. */
export const accessGiven = flow<Facts>({
  id: 'access-given',
  version: 2,
  title: text('Indsigt er givet', 'Access is given'),
  starts: {
    da: ['indsigt givet', 'indsigt er givet', 'aktindsigt givet'],
    en: ['access given', 'access is given'],
  },
  action: 'give-access',
  aboutCase: true,
  begin: aboutCase(
    'give-access',
    (view, { member, today }) => {
      const asked = openAccess(view, member.organisation);
      return {
        unseen: isAccessOnly(view),
        number: view.number,
        asked: asked?.on ?? today,
        rows: asked
          ? [
              { label: text('Borgeren bad om', 'The citizen asked for'), value: ACCESS_KIND[asked.kind] },
              { label: text('Frist', 'Deadline'), value: deadlineLine(asked.until, today) },
            ]
          : [],
      };
    },
    (view, { member }) =>
      openAccess(view, member.organisation)
        ? undefined
        : { ok: false, say: sayRefusal({ code: 'no-access-asked', case: view.number }).say },
  ),
})
  .step({
    id: 'given',
    title: text('Borgeren har fået filen', 'The citizen has got the file'),
    confirms: true,
    intro: ({ rows }) => [
      ...rows,
      {
        label: text('Før du bekræfter', 'Before you confirm'),
        value: text(
          'Filen er læst igennem, og det, der handler om andre personer, er taget ud.',
          'The file was read through, and what is about other people was taken out.',
        ),
      },
    ],
    ways: ({ number }) => [
      { title: text('Hent filerne', 'Get the files'), data: { view: 'access', case: number } },
    ],
    fields: {
      date: accessDate<Facts>({
        label: text('Hvornår fik borgeren filen?', 'When did the citizen get the file?'),
        why: text(
          'Det skal kunne vises, at borgeren fik svar inden fristen.',
          'It must be possible to show that the citizen had an answer in time.',
        ),
        from: ({ asked }) => asked,
      }),
      form: choice<AccessForm, 'required', Facts>({
        presence: 'required',
        name: text('hvordan', 'how'),
        label: text('Hvordan fik borgeren den?', 'How did the citizen get it?'),
        why: text(
          'Filen er fortrolig og må kun gives på en sikker vej (databeskyttelsesforordningens art. 32).',
          'The file is confidential and may only be given in a safe way (GDPR art. 32).',
        ),
        readers: READERS.everybody,
        example: text('brev', 'letter'),
        options: () =>
          ACCESS_FORMS.map((id) => ({ id, label: ACCESS_FORM[id], synonyms: synonymsOf('accessForm', id) })),
        fallback: () => 'digital-post',
        expanded: true,
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ date: on, form }, _facts, number) => ({ type: 'give-access', case: number, on, form }),
    done: happenedLines,
    unseen: ({ unseen }) => unseen,
  });
