import { text } from '../../domain/text.ts';
import type { CourseState, ProgressArea, ProgressMark } from '../../domain/vocabulary.ts';
import { COURSE_STATES, PROGRESS_MARKS } from '../../domain/vocabulary.ts';
import { COURSE_STATE, PROGRESS_AREA, PROGRESS_MARK } from '../course/labels.ts';
import { choice, YES_NO } from '../engine/fields/choice.ts';
import { maybeDate } from '../engine/fields/date.ts';
import { text as words } from '../engine/fields/text.ts';
import { sayRefusal } from '../refusals.ts';
import { synonymsOf } from '../synonyms.ts';

/** How far the citizen was last month. */
export type StatusFacts = {
  readonly progress: { readonly [area in ProgressArea]?: ProgressMark };
};

/** Status is shared between the parties (programme §2). */
const READERS = text(
  'Coachen og sagsbehandleren på sagen og lederen i jobcentret – ikke Erhvervschefen.',
  "The coach and the caseworker of the case and the job centre's leader – not the Erhvervschef.",
);

const GRID = text('Hvor langt er borgeren?', 'How far has the citizen come?');

const mark = (area: ProgressArea) =>
  choice<ProgressMark, 'required', StatusFacts>({
    presence: 'required',
    grid: GRID,
    label: PROGRESS_AREA[area],
    why: text(
      'Så både borgeren og I kan se, hvad der flytter sig fra måned til måned.',
      'So that the citizen and you can see what moves from month to month.',
    ),
    readers: READERS,
    example: text('godt på vej', 'well under way'),
    options: () =>
      PROGRESS_MARKS.map((id) => ({ id, label: PROGRESS_MARK[id], synonyms: synonymsOf('progress', id) })),
    fallback: ({ facts }) => facts.progress[area] ?? '1',
  });

/** How it goes, and how far the citizen has come: as last month until somebody says otherwise. */
export const stateFields = {
  status: choice<CourseState, 'required', StatusFacts>({
    presence: 'required',
    name: text('status', 'state'),
    label: text('Hvordan går det?', 'How is it going?'),
    why: text(
      'Månedsstatus er aftalt, så jobcentret hører i tide, når noget ikke følger planen. Det er planen, ikke borgeren, der bliver vurderet.',
      'The monthly status is agreed on so that the job centre hears in time. It is about the plan, not the person.',
    ),
    readers: READERS,
    example: text('følger planen', 'on track'),
    expanded: true,
    options: () =>
      COURSE_STATES.map((id) => ({ id, label: COURSE_STATE[id], synonyms: synonymsOf('status', id) })),
  }),
  progressIdea: mark('progressIdea'),
  progressPlan: mark('progressPlan'),
  progressEconomy: mark('progressEconomy'),
  progressCustomers: mark('progressCustomers'),
};

/** What comes next. */
export const nextFields = {
  nextSteps: words<'required', StatusFacts>({
    presence: 'required',
    long: true,
    name: text('næste skridt', 'next steps'),
    label: text('Hvad er de næste skridt?', 'What are the next steps?'),
    why: text(
      'Borgeren og begge parter skal arbejde efter det samme til næste månedsstatus.',
      'The citizen and both parties work towards the same until the next status.',
    ),
    readers: READERS,
    example: text('budgettet gøres færdigt', 'the budget is finished'),
  }),
  nextDate: maybeDate<StatusFacts>({
    name: text('næste gang', 'next time'),
    label: text('Hvornår ses I næste gang?', 'When do you meet next?'),
    why: text(
      'Så minder jeg coachen om det, hvis borgeren ikke er blevet set, når dagen er gået.',
      'I remind the coach if the day passes and the citizen was not seen.',
    ),
    readers: READERS,
    example: text('på torsdag', 'on Thursday'),
    check: (value, { today }) => (value < today ? sayRefusal({ code: 'next-in-past' }).say : undefined),
  }),
};

/** What is in the way, before the caseworker is told. */
export const attentionFields = {
  attentionNote: words<'required', StatusFacts>({
    presence: 'required',
    long: true,
    name: text('opmærksomhed', 'attention'),
    label: text('Hvad kræver opmærksomhed?', 'What needs attention?'),
    hint: text(
      'Skriv om planen, ikke om helbred, familie eller andre personer.',
      'Write of the plan, not of health, family or other people.',
    ),
    why: text(
      'Sagsbehandleren får besked og skal vide, hvad de kan hjælpe borgeren med.',
      'The caseworker is told and must know what they can help with.',
    ),
    readers: READERS,
    example: text('mangler kunder i måned tre', 'lacks customers in month three'),
  }),
  toldCitizen: choice<'yes' | 'no', 'optional', StatusFacts>({
    presence: 'optional',
    name: text('talt med borgeren', 'told the citizen'),
    label: text('Har du talt med borgeren om det?', 'Have you talked with the citizen about it?'),
    why: text(
      'Borgeren bør høre det af dig, før sagsbehandleren gør.',
      'The citizen should hear it from you before the caseworker does.',
    ),
    readers: READERS,
    example: text('ja', 'yes'),
    expanded: true,
    options: () => YES_NO,
  }),
};

/** The marks of a grid among a run's answers. */
export const progressIn = ({
  progressIdea,
  progressPlan,
  progressEconomy,
  progressCustomers,
}: {
  readonly [area in ProgressArea]: ProgressMark;
}) => ({ progressIdea, progressPlan, progressEconomy, progressCustomers });

export const isOnTrack = ({ status }: { readonly status?: CourseState }): boolean =>
  status === undefined || status === 'on-track';
