import * as said from './heard-words.ts';
import type { Word } from './senses.ts';
import type { Spot } from './spot.ts';
import { endOf, has, hasCase, hasDetail, isOrdering, keyAt, startOf } from './spot-words.ts';

type Rule = (words: readonly Word[], spot: Spot) => boolean;

const SETTING = /^verb (?:sæt|læg|stil|put)$/;

/** »jeg holder lige pause«: the person's own. */
const ownBreak: Rule = (words, spot) =>
  spot.command.id === 'pause' &&
  !words[startOf(spot)]?.senses.some(({ lemma }) => SETTING.test(lemma)) &&
  !hasCase(words) &&
  (has(words.slice(0, startOf(spot)), said.REQUEST_VERBS) ||
    has(words, said.OWN_BREAK) ||
    has(words, said.SPEAKER_SELF));

/** »må jeg låne din kuglepen«, »lån mig 100 kr.«, »lån ud«: no loan to a citizen. */
const borrows: Rule = (words, spot) => {
  if (spot.command.id !== 'loan' || spot.at.length > 1 || hasCase(words)) return false;
  const next = keyAt(words, endOf(spot) + 1);
  if (/^(?:mig|os|me|us|ud|out)$/.test(next)) return true;
  const verb = /^(?:lån(?:e|er|te|t|es)|borrow.*)$/.test(keyAt(words, startOf(spot)));
  return verb && (has(words, said.SPEAKER_SELF) || !hasDetail(words));
};

/** »jeg vil klage«, »hun klagede over vejret«: only a complaint that was made is recorded. */
const complainsItself: Rule = (words, spot) => {
  if (spot.command.id !== 'complaint' || hasCase(words)) return false;
  const before = words.slice(0, startOf(spot));
  if (before.some(isOrdering)) return false;
  const wants = before.some(
    ({ key }, at) => said.SPEAKER_SELF.has(key) || (said.WISH_VERBS.has(key) && at === 0),
  );
  return (wants && keyAt(words, startOf(spot)) === 'klage') || spot.form === 'past';
};

const NOT_OWN = /^(?:var|været|havde|haft|holdt|kom|kommet|was|been|han|hun|de|borgeren|he|she|they)$/;

/** »jeg har været på ferie« is over, »ferien er slut« tells, and the citizen's absence is not the person's own. */
const isNotAway: Rule = (words, spot) =>
  spot.command.id === 'away' &&
  (has(words.slice(endOf(spot) + 1, endOf(spot) + 3), said.TELLING) ||
    hasCase(words) ||
    words.some(({ key }) => NOT_OWN.test(key)));

/** »jeg vil gerne have svar«, »svar mig«: the person waits for one. */
const waitsForAnswer: Rule = (words, spot) =>
  spot.command.id === 'reply' &&
  spot.at.length === 1 &&
  (/^(?:mig|os|me|us)$/.test(keyAt(words, endOf(spot) + 1)) ||
    words.slice(0, startOf(spot)).some(({ key }) => /^(?:have|få|fik|får|fået|get)$/.test(key)));

/** »jeg er tilbage fra barsel«, »correct«, »hun udeblev«: without a case it is the person's own, or an answer. */
const needsCase: Rule = (words, spot) => {
  if (hasCase(words)) return false;
  const first = keyAt(words, startOf(spot));
  return (
    (spot.command.id === 'resume' && spot.at.length > 1 && /^(?:tilbage|i)$/.test(first)) ||
    (spot.command.id === 'correct' && first.startsWith('correct')) ||
    (spot.command.id === 'activity' && /^(?:udebl[ie]v|mødte?$|dukke|meld)/.test(first))
  );
};

const isPast = ({ key, senses }: Word): boolean =>
  said.TELLING.has(key) || senses.some(({ form }) => form === 'past' || form === 'participle');

/** »jeg har talt med min chef«: a meeting of the person's own, where no case and nobody of the course is named. */
const meetsOthers: Rule = (words, spot) => {
  if (spot.command.id !== 'activity' || hasCase(words)) return false;
  const own = words.slice(0, endOf(spot) + 1);
  if (own.some((word) => isOrdering(word) && word.senses.some(({ form }) => form === 'imperative')))
    return false;
  const other = words
    .slice(endOf(spot) + 1)
    .some(
      ({ token, key, senses }) =>
        token.kind === 'word' && senses.length === 0 && !said.EXPLAINED.has(key) && key !== 'om',
    );
  const meeting = spot.at.length > 1 || own.some(({ key }) => /^(?:møde|besøg|kursus)/.test(key));
  return own.some(isPast) ? meeting || other : other && keyAt(words, endOf(spot) + 1) === 'med';
};

/** Words for a kind of activity, an absence or a leave: alone they are an answer, not an order. */
const KIND =
  /^(?:noun|verb|word) (?:vejledning|rådgivning|finansiel|økonomisk|sparring|coaching|erhvervscoaching|netværksmøde|kursusdag|undervisningsgang|afbud|barsel|barselsorlov|.+ferie|fravær)$/;

/** »sparring« and »aktiviteter« alone are a subject; with a case, a value or a verb they are an order. */
const isSubjectOnly: Rule = (words, spot) => {
  if (spot.command.looks === true || spot.command.shows === true) return false;
  const before = words.slice(0, startOf(spot));
  if (before.some(isOrdering)) return false;
  if (spot.form === 'plural') return spot.at.length === 1;
  const kind = words[startOf(spot)]?.senses.some(({ lemma }) => KIND.test(lemma)) === true;
  return kind && !hasDetail(words) && !has(before, said.SPEAKERS);
};

const RULES: readonly Rule[] = [
  ownBreak,
  borrows,
  complainsItself,
  isNotAway,
  waitsForAnswer,
  needsCase,
  meetsOthers,
  isSubjectOnly,
];

/** Whether somebody speaks of themselves, or only answers, with the words of a command. */
export const isOwnAffair: Rule = (words, spot) => RULES.some((rule) => rule(words, spot));
