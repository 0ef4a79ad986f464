import type { SheetData } from '../../cards/sheet.ts';
import { sheetCard } from '../../cards/sheet.ts';
import { personKey } from '../../domain/member.ts';
import { may } from '../../domain/rights/may.ts';
import { basesFrom, ruleOn, timelineOf } from '../../domain/rules/change.ts';
import type { RuleGroup, RuleKey } from '../../domain/rules/vocabulary.ts';
import { letterIn, RULE_GROUPS } from '../../domain/rules/vocabulary.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { join, same, text } from '../../domain/text.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { GROUP, RULE } from '../../dialogs/rules/labels.ts';
import { changeText, valueText } from '../../dialogs/rules/say.ts';
import { day } from '../../dialogs/words.ts';
import { pageIn } from './cases-arg.ts';
import type { View, ViewContext } from './view.ts';
import { lines } from './view.ts';

const NOT_AGREED = text('ikke aftalt', 'not agreed on');

/** »2 – fra 1. januar 2027: 3«. */
const ruleText = (rule: RuleKey, { world }: ViewContext): Text => {
  const { programme, today } = world;
  const all = timelineOf(programme, rule, today).map(({ from, value }) => {
    const said = valueText(rule, value);
    const since = day(from);
    return from === today ? said : text(`fra ${since.da}: ${said.da}`, `from ${since.en}: ${said.en}`);
  });
  return all.length === 0 ? NOT_AGREED : join(all, ' – ');
};

const row = (label: Text, value: Text, { lang }: ViewContext) => ({ label: label[lang], value: value[lang] });

const basisText = (
  { label, from, to }: ReturnType<typeof basesFrom>[number],
  { world }: ViewContext,
): Text => {
  const parts = [
    ...(from > world.today ? [text(`fra ${day(from).da}`, `from ${day(from).en}`)] : []),
    ...(to === undefined ? [] : [text(`til og med ${day(to).da}`, `until ${day(to).en}`)]),
  ];
  const when = join(parts, ' ');
  return parts.length === 0 ? same(label) : text(`${label} (${when.da})`, `${label} (${when.en})`);
};

/** The list that is added to, as one line. */
const basesRow = (context: ViewContext) => {
  const { world } = context;
  const all = basesFrom(world.programme, world.today).map((one) => basisText(one, context));
  return row(text('Forsørgelsesgrundlag', 'Support bases'), join(all, ', '), context);
};

const isList = (rule: RuleKey): boolean =>
  rule === 'addSupportBasis' || rule === 'endSupportBasis' || letterIn(rule) !== undefined;

/** Letters are too long for a list: how many there are, and where one is read. */
const lettersRow = (context: ViewContext) => {
  const { programme, today } = context.world;
  const all = RULE_GROUPS.letters;
  const written = all.filter((rule) => ruleOn(programme, rule, today) !== undefined).length;
  const line = text(
    `${written} af ${all.length} er skrevet. Skriv fx »regel brevtekst: afslag« for at ændre en.`,
    `${written} of ${all.length} are written. Write e.g. "rule letter: refusal" to change one.`,
  );
  return row(text('Tekster', 'Texts'), line, context);
};

const section = (group: RuleGroup, context: ViewContext): SheetData['sections'][number] => ({
  title: GROUP[group][context.lang],
  rows: [
    ...RULE_GROUPS[group]
      .filter((rule) => !isList(rule))
      .map((rule) => row(RULE[rule], ruleText(rule, context), context)),
    ...(group === 'course' ? [basesRow(context)] : []),
    ...(group === 'letters' ? [lettersRow(context)] : []),
  ],
});

interface Page {
  readonly groups: readonly RuleGroup[];
  readonly other: { readonly title: Text; readonly page: number };
}

/** What is proposed and by whom: for who may answer, with the way to it. */
const waitingSection = async (context: ViewContext): Promise<SheetData['sections']> => {
  const { world, lang } = context;
  const { member, programme, today } = world;
  const proposals = await world.proposals();
  if (proposals.length === 0) return [];
  const mayAnswer = may(member, 'confirm-rules', programme, today);
  const rows = await Promise.all(
    proposals.map(async ({ entry, change, by }) => ({
      label: changeText(change)[lang],
      value: text(`foreslået af ${await world.nameOf(by)}`, `proposed by ${await world.nameOf(by)}`)[lang],
      ...(mayAnswer && {
        button: {
          title: (by === personKey(member) ? text('Tag tilbage', 'Take back') : text('Svar', 'Answer'))[lang],
          verb: 'open',
          data: { dialog: 'rule-answer', proposal: String(entry) },
        },
      }),
    })),
  );
  return [{ title: text('Venter på en nr. 2', 'Waits for a no. 2')[lang], rows }];
};

const WHO = text(
  'En administrator foreslår en regel, og en anden administrator eller en leder bekræfter den.',
  'An administrator proposes a rule, and another administrator or a leader confirms it.',
);

/** All of it fits into no message. */
const PAGES: readonly [Page, Page] = [
  {
    groups: ['places', 'course', 'deadlines'],
    other: { title: text('Lån, myndighed og aftaler', 'Loans, authority and agreements'), page: 2 },
  },
  {
    groups: ['loan', 'economy', 'authority', 'parties', 'agreements', 'letters'],
    other: { title: text('Pladser, forløb og frister', 'Places, course and deadlines'), page: 1 },
  },
];

const buttons = (lang: Lang): SheetData['buttons'] => [
  { title: text('Ret en regel', 'Change a rule')[lang], verb: 'open', data: { dialog: 'rule' } },
  {
    title: text('Stop et forsørgelsesgrundlag', 'End a support basis')[lang],
    verb: 'open',
    data: { dialog: 'rule', rule: 'endSupportBasis' },
  },
];

const HOW = text('Skriv fx »regel pladser« for at ændre en.', 'Write e.g. "rule places" to change one.');

/** `regler`: what the parties have agreed on, by groups: what holds today, and what is agreed on for later. */
export const rulesView: View = async (context) => {
  const { world, lang, lead } = context;
  const { member, programme, today } = world;
  const title = `${text('Regler', 'Rules')[lang]} · ${programme.name}`;
  if (!may(member, 'see-rules', programme, today))
    return sheetCard({ title, lines: lines(lang, lead, notAllowed('see-rules')), sections: [], buttons: [] });
  const { groups, other } = PAGES[pageIn(context.arg) === 2 ? 1 : 0];
  const mayChange = may(member, 'change-rules', programme, today);
  return sheetCard({
    title,
    lines: lines(lang, lead, WHO, mayChange ? HOW : undefined),
    sections: [...(await waitingSection(context)), ...groups.map((group) => section(group, context))],
    buttons: [
      { title: other.title[lang], verb: 'view', data: { view: 'rules', page: other.page } },
      ...(mayChange ? buttons(lang) : []),
    ],
  });
};
