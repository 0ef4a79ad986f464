import { begin, todayIn, type Deed } from './begin.ts';
import { choose, type Choice } from './choose.ts';

/** A place where so many wait for each other; who does not come any more says so. */
const makeMeeting = (count: number) => {
  const waiting: (() => void)[] = [];
  let left = count;
  const goOn = (): void => {
    if (waiting.length < left) return;
    for (const one of waiting.splice(0)) one();
  };
  return {
    arrive: (): Promise<void> =>
      new Promise((resolve) => {
        waiting.push(resolve);
        goOn();
      }),
    leave(): void {
      left -= 1;
      goOn();
    },
  };
};

/** Two people come to the end of what they do, each with a case, and press »Bekræft« at the same moment. */
export const together: Deed = async (house, memory) => {
  const { disk, luck } = house.world;
  const choices = [0, 1].flatMap((): readonly Choice[] => {
    const choice = choose(disk, luck, todayIn(house));
    return choice ? [choice] : [];
  });
  const meeting = makeMeeting(choices.length);
  house.world.count('confirmed together');
  await Promise.all(
    choices.map(async ({ member, dialog, case: number }) => {
      try {
        await begin(house, memory, member, dialog, { case: number }, meeting.arrive);
      } finally {
        meeting.leave();
      }
    }),
  );
};
