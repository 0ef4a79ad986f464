import type { NoticeBody } from '../../storage/documents/programme.ts';
import { aboutCase, begin, type Deed } from './begin.ts';
import { casesOn, PARTITION } from './choose.ts';
import type { House } from './deliver.ts';
import { doAct, newId } from './acting.ts';
import { DIRECTOR, PEOPLE, personOf, presses } from './people.ts';

const noticesOn = ({ world: { disk } }: House): readonly NoticeBody[] => {
  const head = disk.get(PARTITION, 'head')?.body as { readonly lastNotice: number } | undefined;
  return Array.from(
    { length: head?.lastNotice ?? 0 },
    (_, index) => disk.get(PARTITION, `notice:${index + 1}`)?.body as NoticeBody,
  );
};

export const acknowledge: Deed = async (house, memory) => {
  const { luck } = house.world;
  const unseen = noticesOn(house).filter(({ seen }) => !seen);
  if (unseen.length === 0) return aboutCase(house, memory);
  const act = presses(
    newId(house),
    DIRECTOR,
    'acknowledge',
    { notice: String(luck.pick(unseen).number) },
    true,
  );
  return doAct(house, memory, act);
};

/** The Erhvervschef asks about a notice, or the caseworker of its case answers. */
export const aboutNotice: Deed = async (house, memory) => {
  const { luck } = house.world;
  const notices = noticesOn(house);
  const asked = notices.filter(({ questions = [] }) => questions.some(({ answered }) => !answered));
  const [one] = asked;
  if (one) {
    const subject = casesOn(house.world.disk).find(({ number }) => number === one.case);
    const member = PEOPLE.find(({ object }) => subject?.caseworker.endsWith(object)) ?? personOf('20');
    const question = one.questions?.find(({ answered }) => !answered);
    return begin(house, memory, member, 'notice-answer', { question: `q${question?.entry}` });
  }
  if (notices.length === 0) return aboutCase(house, memory);
  return begin(house, memory, DIRECTOR, 'notice-question', { notice: String(luck.pick(notices).number) });
};
