import type { SheetData } from '../../cards/sheet.ts';
import { sheetCard } from '../../cards/sheet.ts';
import type { Checked } from '../../domain/missing.ts';
import { functionsOf, organisationName } from '../../domain/programme.ts';
import { may } from '../../domain/rights/may.ts';
import { text } from '../../domain/text.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { ITEM, stateText, wayTo } from '../../dialogs/set-up/words.ts';
import type { View, ViewContext } from './view.ts';
import { lines } from './view.ts';

type Row = SheetData['sections'][number]['rows'][number];

const buttonFor = (checked: Checked, { world, lang }: ViewContext): Row['button'] => {
  const { programme, today } = world;
  const way = wayTo(checked, (id) => functionsOf(programme, id, today)[0]);
  if (!way) return undefined;
  return 'rule' in way
    ? { title: text('Udfyld', 'Fill in')[lang], verb: 'open', data: { dialog: 'rule', rule: way.rule } }
    : { title: text('Medarbejdere', 'Members')[lang], verb: 'view', data: { view: way.view } };
};

const rowFor = (checked: Checked, context: ViewContext): Row => {
  const { world, lang } = context;
  const nameOf = (id: string): string | undefined => organisationName(world.programme, id);
  const button = buttonFor(checked, context);
  return {
    label: ITEM[checked.item].label[lang],
    value: stateText(checked, nameOf)[lang],
    ...(button && { button }),
  };
};

/** `opsætning`: what has to be there before the first citizen, what is missing of it, and where it is filled. */
export const setUpView: View = async (context) => {
  const { world, lang, lead } = context;
  const { member, programme, today } = world;
  const title = `${text('Opsætning', 'Set-up')[lang]} · ${programme.name}`;
  if (!may(member, 'change-rules', programme, today))
    return sheetCard({
      title,
      lines: lines(lang, lead, notAllowed('change-rules')),
      sections: [],
      buttons: [],
    });
  const all = await world.checklist();
  const missing = all.filter(({ state }) => state === 'missing');
  const others = all.filter(({ state }) => state !== 'missing');
  const count =
    missing.length === 1
      ? text('én ting', 'one thing')
      : text(`${missing.length} ting`, `${missing.length} things`);
  const section = (name: string, checked: readonly Checked[]): SheetData['sections'] =>
    checked.length === 0 ? [] : [{ title: name, rows: checked.map((one) => rowFor(one, context)) }];
  return sheetCard({
    title,
    lines: lines(
      lang,
      lead,
      missing.length === 0
        ? text('Projektet er klar til borgere.', 'The programme is ready for citizens.')
        : text(
            `Der mangler ${count.da}, før en borger kan begynde.`,
            `Before a citizen can begin ${count.en} ${missing.length === 1 ? 'is' : 'are'} missing.`,
          ),
    ),
    sections: [
      ...section(text('Mangler', 'Missing')[lang], missing),
      ...section(text('På plads', 'In place')[lang], others),
    ],
    buttons: [{ title: text('Regler', 'Rules')[lang], verb: 'view', data: { view: 'rules' } }],
  });
};
