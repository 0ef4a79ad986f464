import type { Case } from '../../domain/case.ts';
import { phaseOn } from '../../domain/course.ts';
import { sayDay } from '../../domain/danish/say.ts';
import type { Day } from '../../domain/day.ts';
import { addMonths, daysBetween } from '../../domain/day.ts';
import type { Due, DueKind } from '../../domain/due.ts';
import { FOLLOW_UPS } from '../../domain/vocabulary.ts';

/** Minutes that each takes; a guess, so that people can plan their morning. */
export const MINUTES: Readonly<Record<DueKind, number>> = {
  deadline: 5,
  offer: 1,
  'offer-over': 1,
  status: 2,
  session: 1,
  'phase-end': 3,
  'programme-end': 3,
  'pause-end': 1,
  'follow-up': 2,
  'loan-deadline': 5,
  instalment: 2,
  access: 10,
  retention: 2,
};

const da = (value: Day): string => sayDay(value, 'da');

const left = (on: Day, today: Day): string => {
  const days = daysBetween(today, on);
  return days === 1 ? '1 dag endnu' : `${days} dage endnu`;
};

/** »Fristen er 14. maj 2027 – 7 dage endnu.« `is` and `was`: how it is said before its day and after. */
const until = (is: string, was: string, on: Day, today: Day, after = ''): string => {
  if (on < today) return `${was} ${da(on)}${after}.`;
  return on === today ? `${is} i dag, ${da(on)}.` : `${is} ${da(on)} – ${left(on, today)}.`;
};

const PHASE = { qualifying: 'Det opkvalificerende forløb', main: 'Hovedforløbet' } as const;

/** What is due and until when, in one line. Danish: personal cards are sent before anybody chose a language. */
export const dueLine = (subject: Case, { kind, on }: Pick<Due, 'kind' | 'on'>, today: Day): string => {
  switch (kind) {
    case 'deadline':
      return subject.status === 'complained'
        ? until(
            'Fristen for at se på sagen igen er',
            'Fristen for at se på sagen igen var',
            on,
            today,
            ' – overskredet',
          )
        : until('Fristen er', 'Fristen var', on, today, ' – overskredet');
    case 'offer':
      return until('Tilbuddet udløber', 'Tilbuddet udløb', on, today);
    case 'offer-over':
      return `Tilbuddet udløb ${da(subject.offer?.until ?? on)}. Hvad siger borgeren?`;
    case 'status':
      return on < today ? `Månedsstatus – den skulle være skrevet ${da(on)}.` : 'Månedsstatus.';
    case 'session':
      return `Den planlagte samtale ${da(on)}: log den, eller blev den ikke til noget?`;
    case 'phase-end': {
      const phase = PHASE[subject.course ? phaseOn(subject.course, today) : 'qualifying'];
      return until(`${phase} slutter`, `${phase} sluttede`, on, today);
    }
    case 'programme-end':
      return `Projektet ${on < today ? 'sluttede' : 'slutter'} ${da(on)}, og borgeren er stadig i forløb.`;
    case 'pause-end':
      return on < today
        ? `Forventet tilbage fra pause ${da(on)}. Er borgeren i gang igen?`
        : 'Forventet tilbage fra pause i dag.';
    case 'loan-deadline':
      return until('Fristen for lånet er', 'Fristen for lånet var', on, today, ' – overskredet');
    case 'instalment':
      return `Et afdrag fra ${da(on)} er ikke betalt.`;
    case 'access':
      return until('Borgeren skal have indsigt senest', 'Borgeren skulle have haft indsigt', on, today);
    case 'retention':
      return `Sagen har været gemt, så længe den skal (til ${da(on)}). Skal personoplysningerne slettes?`;
    case 'follow-up': {
      const { ending } = subject;
      const months = FOLLOW_UPS.find((one) => ending && addMonths(ending.date, one) === on) ?? FOLLOW_UPS[0];
      return `Status ${months} måneder efter.`;
    }
  }
};
