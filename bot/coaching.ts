import type { Case } from '../domain/case.ts';
import { initials } from '../domain/danish/say.ts';
import { doubles } from '../domain/decide/activity.ts';
import { mayNow } from '../domain/lifecycle.ts';
import { may } from '../domain/rights/may.ts';
import { openTagsOf } from '../domain/member-tags.ts';
import { byText } from '../domain/order.ts';
import type { Coaching, Loggable } from '../dialogs/engine/lookups.ts';
import type { Scope } from './scope.ts';

type Deps = Pick<Scope, 'programme' | 'member' | 'today' | 'listed' | 'noteLook'>;

/** The courses of one coach, as the dialogs of the twelve months ask about them. */
export const makeCoaching = ({ programme, member, today, listed, noteLook }: Deps): Coaching => {
  const own = async (): Promise<readonly Case[]> => {
    const all = await listed(openTagsOf(member, programme, today));
    return all
      .filter(
        (subject) =>
          mayNow(subject.status, 'log-activity') && may(member, 'log-activity', programme, today, subject),
      )
      .toSorted((a, b) => byText(a.number, b.number));
  };
  return {
    async loggable(named) {
      return (await own()).flatMap((subject): readonly Loggable[] => {
        const { number, course, sessions = [], personal } = subject;
        if (!course) return [];
        const shown = named === '' || named === number;
        if (shown) noteLook(number);
        const last = sessions.at(-1);
        return [
          {
            number,
            initials: shown ? initials(personal.citizenName ?? '') : '',
            course,
            ...(shown && last && { last }),
          },
        ];
      });
    },
    async loggedOn(numbers, date, types) {
      return (await own()).flatMap((subject) => {
        const known = numbers.includes(subject.number) ? doubles(subject, date, types) : [];
        if (known.length === 0) return [];
        noteLook(subject.number);
        return [{ number: subject.number, types: known }];
      });
    },
  };
};
