import { listCard } from '../../cards/list.ts';
import { text } from '../../domain/text.ts';
import { organisationName } from '../../domain/programme.ts';
import { DEMO_MEMBERS } from '../demo/members.ts';
import type { View } from './view.ts';
import { lines } from './view.ts';

/** Local mode: whom one can play. */
export const rolesView: View = async ({ world, lang, lead }) =>
  listCard({
    title: text('Hvem vil du være?', 'Who do you want to be?')[lang],
    lines: lines(lang, lead, text('Skriv fx »skift visitator«.', 'Write e.g. "switch visitator".')),
    items: DEMO_MEMBERS.map(({ name, organisation, object }) => ({
      title: name,
      line: organisationName(world.programme, organisation) ?? organisation,
      button: { title: text('Skift', 'Switch')[lang], verb: 'switch', data: { role: object.slice(-2) } },
    })),
    buttons: [],
  });
