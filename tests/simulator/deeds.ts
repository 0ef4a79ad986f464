import { dayOf } from '../../domain/day.ts';
import type { Member } from '../../domain/member.ts';
import type { NoticeBody } from '../../storage/documents.ts';
import type { Asking } from './answers.ts';
import { plusDays } from './answers.ts';
import { casesOn, choose, PARTITION } from './choose.ts';
import { deliver, type House } from './deliver.ts';
import { doAct, newId, walk, type Memory } from './dialog.ts';
import { personKey } from '../../domain/member.ts';
import { ADMIN, DIRECTOR, PEOPLE, personOf, presses, says } from './people.ts';

/** What somebody does next: chosen from how things stand, so that most of it is accepted. */
type Deed = (house: House, memory: Memory) => Promise<unknown>;

export const todayIn = ({ world }: House): string => dayOf(new Date(world.clock.now()).toISOString());

const askingFor = (house: House, dialog: string): Asking => ({
  luck: house.world.luck,
  today: todayIn(house),
  mark: `m${house.world.serial()}m`,
  dialog,
});

const begin = (
  house: House,
  memory: Memory,
  member: Member,
  dialog: string,
  data: Readonly<Record<string, string>> = {},
) =>
  walk(
    house,
    memory,
    member,
    presses(newId(house), member, 'open', { dialog, ...data }),
    askingFor(house, dialog),
  );

/** The dialog with which somebody else answers the newest step of a loan. */
const SECOND_OF_LOAN: Readonly<Record<string, string>> = {
  'loan-submitted': 'loan-decision',
  'loan-answered': 'loan-decision',
  'loan-approved': 'payout',
  'loan-write-off-proposed': 'write-off-answer',
};

const aboutCase: Deed = async (house, memory) => {
  const choice = choose(house.world.disk, house.world.luck, todayIn(house));
  if (choice) await begin(house, memory, choice.member, choice.dialog, { case: choice.case });
};

const refer: Deed = (house, memory) =>
  begin(house, memory, personOf(house.world.luck.pick(['20', '26', '31'])), 'visitation');

/** The second key, pressed on a card that waits for it. */
const countersign: Deed = async (house, memory) => {
  const { disk, luck } = house.world;
  const waiting = casesOn(disk).filter(
    ({ status }) => status === 'countersigning' || status === 'phase-proposed',
  );
  if (waiting.length === 0) return aboutCase(house, memory);
  const member = luck.pick(
    PEOPLE.filter(({ roles }) => roles.includes('caseworker') || roles.includes('visitator')),
  );
  const verb = luck.percent(70) ? 'countersign' : 'decline';
  return doAct(house, memory, presses(newId(house), member, verb, { case: luck.pick(waiting).number }));
};

const answerOffer: Deed = async (house, memory) => {
  const { disk, luck } = house.world;
  const offered = casesOn(disk).filter(({ offer }) => offer !== undefined);
  if (offered.length === 0) return aboutCase(house, memory);
  const { number, caseworker } = luck.pick(offered);
  const member = PEOPLE.find(({ object }) => caseworker.endsWith(object)) ?? personOf('20');
  const verb = luck.percent(60) ? 'accept-offer' : 'decline-offer';
  return doAct(
    house,
    memory,
    presses(newId(house), member, verb, { case: number, startDate: plusDays(todayIn(house), 1) }),
  );
};

const noticesOn = ({ world: { disk } }: House): readonly NoticeBody[] => {
  const head = disk.get(PARTITION, 'head')?.body as { readonly lastNotice: number } | undefined;
  return Array.from(
    { length: head?.lastNotice ?? 0 },
    (_, index) => disk.get(PARTITION, `notice:${index + 1}`)?.body as NoticeBody,
  );
};

const acknowledge: Deed = async (house, memory) => {
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

const aboutNotice: Deed = async (house, memory) => {
  const { luck } = house.world;
  const notices = noticesOn(house);
  const asked = notices.filter(({ questions = [] }) => questions.some(({ answered }) => !answered));
  const [one] = asked;
  if (one) {
    const subject = casesOn(house.world.disk).find(({ number }) => number === one.case);
    const member = PEOPLE.find(({ object }) => subject?.caseworker.endsWith(object)) ?? personOf('20');
    return walk(
      house,
      memory,
      member,
      says(newId(house), member, `svar på orientering ${one.number}`),
      askingFor(house, 'notice-answer'),
    );
  }
  if (notices.length === 0) return aboutCase(house, memory);
  return begin(house, memory, DIRECTOR, 'notice-question', { notice: String(luck.pick(notices).number) });
};

/** »Fortryd«, pressed on the newest card or typed. */
const undo: Deed = async (house, memory) => {
  const { luck } = house.world;
  const button = memory.buttons.findLast(({ verb }) => verb === 'undo');
  if (!button) return aboutCase(house, memory);
  const { member, data } = button;
  const act = luck.percent(60)
    ? presses(newId(house), member, 'undo', data)
    : says(newId(house), member, 'fortryd');
  return doAct(house, memory, act);
};

const oldButton: Deed = async (house, memory) => {
  if (memory.buttons.length === 0) return aboutCase(house, memory);
  const { member, verb, data } = house.world.luck.pick(memory.buttons);
  house.world.count('old buttons');
  return doAct(house, memory, presses(newId(house), member, verb, data));
};

/** The very same activity once more, as Teams does after a broken line. */
const sameAgain: Deed = async (house, memory) => {
  if (memory.sent.length === 0) return aboutCase(house, memory);
  house.world.count('same activity');
  return deliver(house, house.world.luck.pick(memory.sent));
};

const LOOKS = ['opgaver', 'pladser', 'sager', 'frister', 'fortsæt', 'lån'] as const;
const look: Deed = (house, memory) => {
  const { luck } = house.world;
  const member = luck.pick(PEOPLE);
  return doAct(house, memory, says(newId(house), member, luck.pick(LOOKS)));
};

const inChannel: Deed = (house, memory) => {
  const { luck } = house.world;
  return doAct(
    house,
    memory,
    says(newId(house), luck.pick([DIRECTOR, ADMIN]), luck.pick(['pladser', 'kanal']), true),
  );
};

const experience: Deed = (house, memory) =>
  begin(house, memory, house.world.luck.pick([DIRECTOR, personOf('22'), personOf('20')]), 'experience');

/** What changes the register of members, or the rules. */
const aboutPeople: Deed = (house, memory) => {
  const { luck } = house.world;
  const [who, dialog] = luck.pick([
    ['25', 'add-member'],
    ['32', 'change-roles'],
    ['25', 'end-member'],
    ['25', 'confirm-admin'],
    ['32', 'confirm-admin'],
    ['29', 'away-for'],
    ['20', 'away'],
    ['22', 'away'],
    ['25', 'rule'],
    ['29', 'rule'],
    ['32', 'rule-answer'],
    ['24', 'rule-answer'],
  ] as const);
  return begin(house, memory, personOf(who), dialog);
};

const reinstate: Deed = async (house, memory) => {
  const recused = casesOn(house.world.disk).find(({ recused: some = [] }) => some.length > 0);
  return recused
    ? begin(house, memory, personOf('29'), 'reinstate', { case: recused.number })
    : aboutCase(house, memory);
};

/** Who gave the first key of something tries to give the second one too. */
const bothKeys: Deed = async (house, memory) => {
  const { disk, luck } = house.world;
  const by = (key: string | undefined): Member | undefined =>
    PEOPLE.find((member) => personKey(member) === key);
  const tries = casesOn(disk).flatMap(
    ({ number, joint, proposal, erasure, recommendedBy, caseworker, status, loans = [] }) => {
      const steps = loans.flatMap((loan) => loan.steps).filter(({ reversedBy }) => reversedBy === undefined);
      const newest = steps.at(-1);
      const next = newest && SECOND_OF_LOAN[newest.type];
      return [
        ...(joint ? [[by(joint.by), 'countersign', number] as const] : []),
        ...(proposal ? [[by(proposal.by), 'countersign', number] as const] : []),
        ...(erasure ? [[by(erasure.by), 'erase-answer', number] as const] : []),
        ...(status === 'with-provider'
          ? [[by(recommendedBy ?? caseworker), 'decision', number] as const]
          : []),
        ...(next === undefined ? [] : [[by(newest?.by), next, number] as const]),
      ];
    },
  );
  if (tries.length === 0) return aboutCase(house, memory);
  const [member, dialog, number] = luck.pick(tries);
  if (!member) return aboutCase(house, memory);
  house.world.count('second key tried');
  return dialog === 'countersign'
    ? doAct(house, memory, presses(newId(house), member, 'countersign', { case: number }))
    : begin(house, memory, member, dialog, { case: number });
};

const WEIGHTED: readonly (readonly [number, Deed])[] = [
  [40, aboutCase],
  [8, refer],
  [5, countersign],
  [4, answerOffer],
  [5, acknowledge],
  [3, aboutNotice],
  [6, undo],
  [4, oldButton],
  [5, sameAgain],
  [5, look],
  [3, inChannel],
  [1, experience],
  [7, bothKeys],
  [3, aboutPeople],
  [2, reinstate],
];
const LOTS = WEIGHTED.flatMap(([times, deed]) => Array.from({ length: times }, () => deed));

export const doSomething: Deed = (house, memory) => house.world.luck.pick(LOTS)(house, memory);
