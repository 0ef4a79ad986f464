import { ROLE } from '../../dialogs/role-words.ts';
import type { PersonalValues } from '../../domain/case.ts';
import type { Role } from '../../domain/member.ts';
import { ACTIONS } from '../../domain/rights/actions.ts';
import { RIGHTS } from '../../domain/rights.ts';
import { FIELD_READERS } from '../../domain/view.ts';
import { ACTION_WORDS, FIELD_WORDS, FUNCTION_WORDS } from './words.ts';

const INTRO = `# Who may do and see what

Written by \`npm run docs:rights\` from the two tables that grant (\`RIGHTS\` in \`domain/rights.ts\`, \`FIELD_READERS\` in
\`domain/view.ts\`). Nothing else grants anything, and a test keeps this page equal to them. Roles are given to a person in
one organisation, with a first and perhaps a last day; a right holds only while that organisation has the function named
here. A person is who their tenant and Entra object id say, never who their name says.`;

const LEGEND = `- **own**: cases the person is responsible for – as caseworker, or as the coach named in the case.
- **all**: for the job centre, every case made there; for the provider, every case that was shared with it; where no case
  is concerned, the programme.
- **those without a coach**: of the cases shared with the provider the courses that no coach has.
- **those with a loan**: cases in which a loan was asked for, also when the sharing has stopped, for a debt outlives that.
- **–**: not at all. Whoever may not see a case hears that it does not exist.`;

const ALWAYS = `Beside the tables, and in code: the two keys of a decision are never turned by one person – who asks for a loan, who grants it
and who pays it out are three people, and two give money up; what somebody did can be taken back
only by them, for some minutes; other people’s drafts and cards answer nobody else. Who has a conflict
of interest neither sees the case nor acts in it. A deputy may meanwhile do and see what the absent colleague may – not refer, administer,
check look-ups or write absences – and what they did counts as theirs for the two keys. Personal cards and
previews carry case number and initials only. What goes to the Erhvervschef’s channel – enrolments, discharges, places,
totals – says nothing of a person, and \`pladser\` no case number of the queue. What is asked and answered about a notice is read in
the own chat, by the buyer’s people and by who reads the case; an answer that holds the citizen’s name is refused.`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const roleWords = (role: Role): string => `${ROLE[role].da} (\`${role}\`)`;

const REACH = {
  own: 'own',
  party: 'all',
  vacant: 'those without a coach',
  lending: 'those with a loan',
  blind: 'all, by number only',
  coachless: 'all without a coach',
  kept: 'those no longer shared that they had last',
  'kept-asked': 'of those the ones in which the citizen waits for an answer',
} as const;

/** The rows of the table by whom they are of: what one role has in one place stands in one column. */
const columns = [...Map.groupBy(RIGHTS, ({ role, party }) => `${role} ${party ?? ''}`).values()];

const headOf = (column: typeof RIGHTS): string =>
  column
    .slice(0, 1)
    .map(({ role, party }) => `${roleWords(role)}, ${party ? FUNCTION_WORDS[party] : 'any party'}`)
    .join('');

const rightsTable = (): string =>
  table(
    ['right', ...columns.map(headOf)],
    ACTIONS.map((action) => [
      `\`${action}\` ${ACTION_WORDS[action]}`,
      ...columns.map((column) => {
        const reaches = column.flatMap(({ may }) => may[action] ?? []);
        return reaches.length === 0 ? '–' : reaches.map((reach) => REACH[reach]).join(', ');
      }),
    ]),
  );

const fieldsTable = (): string => {
  const rows = Object.entries(FIELD_READERS) as [keyof PersonalValues, readonly Role[]][];
  const readers = [...new Set(rows.flatMap(([, roles]) => roles))];
  return table(
    ['what', ...readers.map(roleWords)],
    rows.map(([field, roles]) => [
      `\`${field}\` ${FIELD_WORDS[field]}`,
      ...readers.map((reader) => (roles.includes(reader) ? 'reads' : '–')),
    ]),
  );
};

/** The page as the tables make it now. */
export const rightsPage = (): string =>
  [
    INTRO,
    '## Rights',
    LEGEND,
    rightsTable(),
    '## What is read of a case',
    'By whom of those who may see the case at all (`see-case` above); no other role reads any of it.',
    fieldsTable(),
    '## Always',
    ALWAYS,
  ].join('\n\n') + '\n';
