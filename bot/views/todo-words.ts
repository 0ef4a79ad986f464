import { sayDayShort } from '../../domain/danish/say.ts';
import type { Day } from '../../domain/day.ts';
import { addMonths } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Todo } from '../../domain/todo.ts';
import { isOverdue } from '../../domain/todo.ts';
import { dueOn } from '../../domain/tasks.ts';
import type { DueKind } from '../../domain/due.ts';
import { FOLLOW_UPS } from '../../domain/vocabulary.ts';
import type { CaseView } from '../../domain/view.ts';
import { PHASE_STEP } from '../../dialogs/course/labels.ts';
import { LOAN_STATUS } from '../../dialogs/loan/labels.ts';
import { deadlineLine, STATUS } from '../../dialogs/words.ts';

/** »3. marts«, with its year where that is not clear. */
export const shortDay = (day: Day, today: Day): Text =>
  text(sayDayShort(day, 'da', today), sayDayShort(day, 'en', today));

/** A turn that is late because nobody has recorded how a hearing went. */
export const lateHearing = (
  { status, hearing }: CaseView,
  { kind, on }: Todo,
  today: Day,
): Text | undefined => {
  const heard = kind === 'turn' && (status === 'hearing' || status === 'ending-hearing');
  if (!heard || on === undefined || on >= today || hearing?.until !== on) return undefined;
  const was = shortDay(on, today);
  return text(
    `Borgeren skulle have svaret ${was.da} – skriv, hvordan det gik`,
    `The citizen was to answer by ${was.en} – record how it went`,
  );
};

/** What should have been done by a day that has passed: »skulle være afgjort 3. marts«. */
export const overdueWords = (found: CaseView, todo: Todo, on: Day, today: Day): Text => {
  const was = shortDay(on, today);
  if (lateHearing(found, todo, today))
    return text(`borgeren skulle have svaret ${was.da}`, `the citizen was to answer by ${was.en}`);
  return found.status === 'offered'
    ? text(`skulle være besvaret ${was.da}`, `was to be answered by ${was.en}`)
    : text(`skulle være afgjort ${was.da}`, `was to be decided by ${was.en}`);
};

const turnLine = (found: CaseView, todo: Todo, today: Day): Text => {
  const { status, proposal } = found;
  const { on } = todo;
  if (status === 'offered' && on !== undefined) {
    const until = shortDay(on, today);
    return isOverdue(todo, today)
      ? text(
          `Tilbud om plads – fristen var ${until.da}. Skal pladsen gå videre?`,
          `Place offered – the answer was due ${until.en}. Does the place go on?`,
        )
      : text(`Tilbud om plads – svar senest ${until.da}`, `Place offered – answer by ${until.en}`);
  }
  if (status === 'phase-proposed' && proposal) {
    const step = PHASE_STEP[proposal.recommendation];
    const date = shortDay(proposal.until ?? proposal.date, today);
    return text(
      `Bekræft som nr. 2: ${step.da.toLowerCase()} ${date.da}`,
      `Confirm as no. 2: ${step.en.toLowerCase()} ${date.en}`,
    );
  }
  const heard = lateHearing(found, todo, today);
  const what = heard ?? STATUS[status];
  const due = heard ? dueOn(found) : on;
  const left = due === undefined ? undefined : deadlineLine(due, today);
  return left ? text(`${what.da} · ${left.da}`, `${what.en} · ${left.en}`) : what;
};

const statusLine = ({ on, count }: Todo, today: Day): Text => {
  if (count > 1)
    return text(`Månedsstatus – ${count} måneder mangler`, `Monthly status – ${count} months are missing`);
  if (on === undefined || on === today) return text('Månedsstatus i dag', 'Monthly status today');
  const was = shortDay(on, today);
  return text(`Månedsstatus – skulle være der ${was.da}`, `Monthly status – was due ${was.en}`);
};

const phaseEndLine = (found: CaseView, todo: Todo, today: Day): Text => {
  const end = shortDay(todo.on ?? today, today);
  const over = isOverdue(todo, today);
  return found.course?.mainFrom === undefined
    ? text(
        `Det opkvalificerende forløb ${over ? 'sluttede' : 'slutter'} ${end.da} – hvad så?`,
        `The qualifying phase ${over ? 'ended' : 'ends'} ${end.en} – what next?`,
      )
    : text(
        `Hovedforløbet ${over ? 'sluttede' : 'slutter'} ${end.da} – udskriv eller forlæng`,
        `The main phase ${over ? 'ended' : 'ends'} ${end.en} – discharge or extend`,
      );
};

/** How many months after the discharge a follow-up falls. */
const monthsAfter = ({ ending }: CaseView, on: Day | undefined): number =>
  FOLLOW_UPS.find((months) => ending && addMonths(ending.date, months) === on) ?? FOLLOW_UPS[0];

const loanLine = ({ loan, on }: Todo, today: Day): Text => {
  const status = loan ? LOAN_STATUS[loan.status] : text('Lån', 'Loan');
  const what = text(`Lån: ${status.da.toLowerCase()}`, `Loan: ${status.en.toLowerCase()}`);
  const left = on === undefined ? undefined : deadlineLine(on, today);
  return left ? text(`${what.da} · ${left.da}`, `${what.en} · ${left.en}`) : what;
};

const instalmentLine = ({ on, count }: Todo, today: Day): Text => {
  const was = shortDay(on ?? today, today);
  return count > 1
    ? text(`${count} afdrag i restance siden ${was.da}`, `${count} instalments overdue since ${was.en}`)
    : text(`Afdrag ${was.da} i restance`, `Instalment ${was.en} overdue`);
};

const programmeEndLine = (todo: Todo, today: Day): Text => {
  const end = shortDay(todo.on ?? today, today);
  const over = isOverdue(todo, today);
  return text(
    `Projektet ${over ? 'sluttede' : 'slutter'} ${end.da}, og borgeren er stadig i forløb`,
    `The project ${over ? 'ended' : 'ends'} ${end.en}, and the citizen is still on the course`,
  );
};

/** What somebody has to do in a case, in one line. */
export const todoLine = (found: CaseView, todo: Todo, today: Day): Text => {
  const on = shortDay(todo.on ?? today, today);
  switch (todo.kind) {
    case 'turn':
      return turnLine(found, todo, today);
    case 'unshared':
      return text(
        'Borgeren vil ikke længere have sagen delt – hvad skal der ske?',
        'The citizen no longer wants the sharing – what now?',
      );
    case 'moved':
      return text(
        'Borgeren er flyttet – hvem betaler, og skal forløbet fortsætte?',
        'The citizen has moved – who pays, and does the course go on?',
      );
    case 'no-coach':
      return text('Ingen coach endnu', 'No coach yet');
    case 'vacant':
      return text('Ingen har sagen – giv den til en kollega', 'Nobody has the case – give it to a colleague');
    case 'erasure':
      return text('Bekræft som nr. 2: slet personoplysningerne', 'Confirm as no. 2: erase the personal data');
    case 'status':
      return statusLine(todo, today);
    case 'session':
      return text(`Aktivitet ${on.da} – blev den til noget?`, `Activity ${on.en} – did it happen?`);
    case 'phase-end':
      return phaseEndLine(found, todo, today);
    case 'programme-end':
      return programmeEndLine(todo, today);
    case 'pause-end':
      return text(`På pause – ventet tilbage ${on.da}`, `Paused – expected back ${on.en}`);
    case 'loan':
      return loanLine(todo, today);
    case 'instalment':
      return instalmentLine(todo, today);
    case 'access':
      return text(`Giv borgeren indsigt senest ${on.da}`, `Give the citizen access by ${on.en}`);
    case 'retention':
      return text(
        `Gemt, så længe sagen skal (til ${on.da}) – skal personoplysningerne slettes?`,
        `Kept as long as it has to be (until ${on.en}) – erase the personal data?`,
      );
    case 'follow-up': {
      const months = monthsAfter(found, todo.on);
      return text(
        `Status ${months} måneder efter – siden ${on.da}`,
        `Status ${months} months after – since ${on.en}`,
      );
    }
  }
};

const DUE: Readonly<Record<DueKind, Text>> = {
  deadline: text('frist', 'deadline'),
  offer: text('svar på tilbud senest', 'answer to the offer by'),
  'offer-over': text('tilbuddet udløb', 'the offer ran out'),
  status: text('månedsstatus', 'monthly status'),
  session: text('aktivitet', 'activity'),
  'phase-end': text('fasen slutter', 'the phase ends'),
  'programme-end': text('projektet slutter', 'the project ends'),
  'pause-end': text('ventet tilbage', 'expected back'),
  'follow-up': text('status efter udskrivning', 'follow-up'),
  'loan-deadline': text('frist for lånet', 'deadline of the loan'),
  instalment: text('afdrag', 'instalment'),
  access: text('indsigt senest', 'access by'),
  retention: text('gemmes til', 'kept until'),
};

/** »månedsstatus 1. maj« */
export const dueWords = (kind: DueKind, on: Day, today: Day): Text => {
  const date = shortDay(on, today);
  return text(`${DUE[kind].da} ${date.da}`, `${DUE[kind].en} ${date.en}`);
};
