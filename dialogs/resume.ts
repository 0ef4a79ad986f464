import { resumeRange } from '../domain/decide/pause.ts';
import { openPause } from '../domain/course.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import type { PlainCourse } from './course/facts.ts';
import { courseOf, noCourse } from './course/facts.ts';
import { date } from './engine/fields/date.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { resumeLeadsTo } from './pause/leads-to.ts';
import { day, dayBetween } from './words.ts';

type Facts = { readonly course: PlainCourse };

/** The first day back: the ends of the course move by how long it stood still. */
export const resume = flow<Facts>({
  id: 'resume',
  version: 1,
  title: text('Genoptag', 'Resume'),
  starts: {
    da: ['genoptag', 'genoptag forløbet', 'pause slut', 'pausen er slut', 'afslut pause'],
    en: ['resume', 'pause over'],
  },
  action: 'pause',
  aboutCase: true,
  begin: aboutCase('resume', (view) => ({ course: courseOf(view) }), noCourse),
})
  .step({
    id: 'back',
    title: text('Forløbet går i gang igen', 'The course goes on'),
    intro: ({ course }) => {
      const since = openPause(course)?.from;
      return since === undefined ? [] : [{ label: text('På pause fra', 'Paused from'), value: day(since) }];
    },
    fields: {
      date: date<Facts>({
        name: text('dato', 'date'),
        label: text('Hvad er den første dag igen?', 'What is the first day back?'),
        why: text(
          'Dagene indtil da lægges til forløbet: pausen må ikke koste borgeren noget af de 6 + 6 måneder.',
          'The days until then are added: a pause must not cost the citizen any of the 6 + 6 months.',
        ),
        readers: text(
          'Alle på sagen. Erhvervschefen ser kun, hvornår pladsen ventes ledig.',
          'All on the case. The Erhvervschef sees only when the place is expected to be free.',
        ),
        example: text('i dag', 'today'),
        fallback: ({ facts, today }) => resumeRange(facts.course, today).latest,
        check: (value, { facts, today }) => {
          const { earliest, latest } = resumeRange(facts.course, today);
          return value >= earliest && value <= latest ? undefined : dayBetween(earliest, latest);
        },
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og genoptag', 'Confirm and resume'),
    leadsTo: ({ date: on }, { course }, today) => resumeLeadsTo(on ?? today, course),
    intent: ({ date: on }, _facts, number) => ({ type: 'resume', case: number, date: on }),
    done: happenedLines,
  });
