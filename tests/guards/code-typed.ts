import type { CodeGuard } from './guard.ts';
import { guardsOf } from './guard.ts';

const inEngine = (name: string): string => `tests/dialogs/engine/${name}.test.ts`;
const inDialogs = (name: string): string => `tests/dialogs/${name}.test.ts`;

const beside = guardsOf('bot/chat/order-beside.ts', inDialogs('order-beside'));
const again = guardsOf('bot/chat/refer-again.ts', 'tests/bot/chat/refer-again.test.ts');
const whose = guardsOf('dialogs/engine/take-whose.ts', inDialogs('plain-answers'), inEngine('plain'));
const nudge = guardsOf('dialogs/engine/about-nudge.ts', inEngine('yes-to-nudge'));
const open = guardsOf('dialogs/engine/take-beside.ts', inDialogs('other-open'));
const rest = guardsOf('dialogs/engine/take-rest.ts', inEngine('rest'));
const set = guardsOf('dialogs/engine/take-set.ts', inEngine('set'));

/** What is typed lands where it was meant: in one answer and no other, or in none with a sentence that says so. */
export const TYPED_GUARDS: readonly CodeGuard[] = [
  beside('that an order is short', 'said.length > LONGEST ? null :', ''),
  beside('that it names its case', '|| !findCaseNumbers(said, known)', ''),
  beside('that nothing stands between', 'if (!bound && !(ends && LOGS.test(word))) return undefined;', ''),
  beside('that it says no more than it can take', '((bound && ends) || saysMore(whole))', 'true'),
  again('that the referral was undone', "if (found?.status !== 'withdrawn')", 'if (!found)'),
  again('whose answers a draft took up', '{ ...run, from: number }', 'run'),
  guardsOf('dialogs/engine/take-beside.ts', inEngine('plain'))(
    'what is an answer already',
    'if (answer === undefined || id in run.errors) return true;',
    'if (run) return true;',
  ),
  whose(
    'that a text is none for »ja«',
    '!field.words && applies(field, context) && suits(field)',
    'suits(field)',
  ),
  whose('that several questions are none', 'rivals.length > 1 ? { rivals } :', ''),
  whose('that »ja« fills no text', 'if (isPlain(sentence)) return {};', ''),
  whose('that only a »ja« is taken back', "&& run.answers[id] === 'yes'", '', inDialogs('plain-answers')),
  guardsOf('dialogs/engine/only-agrees.ts', inEngine('yes-to-nudge'))(
    'that »ok« to what was said of a »nej« is no »ja«',
    "plainAnswer(sentence) === 'yes';",
    'false;',
  ),
  nudge('that »ja« is about what was asked last', "plain === 'yes' || ", ''),
  nudge('that »nej« is about what was asked last', "plain === 'no' && move.kind === 'say'", 'false'),
  open('that only a choice takes what was not asked for', 'isChoice(named, context) &&', ''),
  rest('what takes back what stands before', '!RESERVED.test(fold(rest)) &&', ''),
  rest('that what follows is no other answer', "&& field.read(rest, context).kind === 'none'", ''),
  rest('that what follows says not the opposite', 'plainAnswer(rest) === undefined &&', ''),
  rest('that there is a place for it', '!place || !isSure(split, named, context)', '!place'),
  set('that a name alone only goes there', 'if (exactField(fields, words)) return undefined;', ''),
  set(
    'that what is nearly a name is read',
    "(sure || divided.field.read(raw, context).kind !== 'none')",
    'true',
  ),
];
