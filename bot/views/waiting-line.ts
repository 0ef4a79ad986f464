import type { SheetData } from '../../cards/sheet.ts';
import { may } from '../../domain/rights/may.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { day } from '../../dialogs/words.ts';
import type { InLine } from '../waiting-line.ts';
import type { World } from '../world.ts';
import type { ViewContext } from './view.ts';
import { LISTED } from './view.ts';

/** Those who decide who has a place, and their leader; everybody else sees counts (practice §4, Erhvervschef's view). */
const maySeeLine = ({ member, programme, today }: World): boolean =>
  (['decide-jointly', 'see-letters'] as const).some((action) => may(member, action, programme, today));

/** Why somebody stands where they stand; of a case that may not be seen, no more than that. */
const reasonOf = ({ first, passed, seen }: InLine): Text => {
  if (passed)
    return text('sidst, fordi et tilbud udløb uden svar', 'last, because an offer ran out without an answer');
  if (!first)
    return seen ? text(`søgte ${day(seen.applied).da}`, `applied ${day(seen.applied).en}`) : text('', '');
  if (!seen) return text('først', 'first');
  return seen.returned
    ? text('først, fordi udskrivningen var en fejl', 'first, because the discharge was wrong')
    : text('først, fordi en klage fik medhold', 'first, because a complaint was upheld');
};

const stateOf = ({ offer, seen }: InLine): Text => {
  if (offer !== undefined)
    return text(`tilbudt til og med ${day(offer).da}`, `offered until ${day(offer).en}`);
  return seen?.unshared === true
    ? text(
        'får ikke tilbud, før borgeren vil have sagen delt igen',
        'gets no offer until the citizen wants the sharing again',
      )
    : text('', '');
};

/** The waiting line in its order, with why: case numbers only of cases the member may see. */
export const lineSection = async ({ world, lang, scene }: ViewContext): Promise<SheetData['sections']> => {
  // In a channel others read along.
  if (!scene.incoming.personal || !maySeeLine(world)) return [];
  const line = await world.line(LISTED);
  if (line.length === 0) return [];
  const waits = text('venter', 'waiting')[lang];
  return [
    {
      title: text('Ventelisten', 'The waiting line')[lang],
      rows: line.map((one) => {
        const { position, seen } = one;
        const said = [stateOf(one)[lang], reasonOf(one)[lang]].filter((part) => part !== '');
        return {
          label: [
            text(`Nr. ${position}`, `No. ${position}`)[lang],
            ...(seen ? [seen.number, seen.initials] : []),
          ].join(' · '),
          value: said.length === 0 ? waits : said.join(' · '),
        };
      }),
    },
  ];
};
