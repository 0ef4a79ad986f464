import type { AnyIntent } from '../../domain/commands.ts';
import type { AnyLoggedEvent } from '../../domain/events.ts';
import type { Day } from '../../domain/day.ts';
import type { Json, JsonRecord } from '../../domain/json.ts';
import type { LoanAction } from '../../domain/loan/vocabulary.ts';
import type { CaseAction } from '../../domain/case-actions.ts';
import type { Action } from '../../domain/rights/actions.ts';
import type { Text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import type { AnswerOf, Field, Fields, Presence } from './field.ts';
import type { Lookups } from './lookups.ts';

/** A line of a card that shows what is known: a label and what stands there. */
export interface Row {
  readonly label: Text;
  /** A plain string is a person's own words: the same in every language. */
  readonly value: Text | string;
}

/** A button on a step's card: begins another dialog, with its first answers where `data` gives them, or shows something. */
export interface Way {
  readonly title: Text;
  readonly data: Readonly<Record<string, string>> & ({ readonly dialog: string } | { readonly view: string });
}

export interface Step {
  readonly id: string;
  readonly title: Text;
  readonly fields: Fields;
  /** Absent: the step always belongs to the dialog. */
  readonly when?: (answers: JsonRecord, facts: JsonRecord) => boolean;
  /** What the person should know before answering. */
  readonly intro?: (facts: JsonRecord, answers: JsonRecord) => readonly Row[];
  /** What can be done first instead, each in a dialog of its own; this one waits as a draft meanwhile. */
  readonly ways?: (facts: JsonRecord) => readonly Way[];
  /** The summary stands on this step's own card, which confirms: for last steps whose answers are all visible. */
  readonly confirms?: boolean;
  /** Folded until asked for: a step that most people leave as it is. */
  readonly folded?: Text;
  /** Passed by itself where everything in it is known when the dialog begins; the card that confirms shows it. */
  readonly known?: true;
  readonly shortcut?: (answers: JsonRecord, facts: JsonRecord) => Shortcut | undefined;
  /** A button that shows the step again with what stands in its inputs: where the intro reckons with them. */
  readonly again?: Text;
}

/** A button, or its words, that answers several fields of a step at once. */
export interface Shortcut {
  readonly label: Text;
  /** What it answers, said before it is pressed. */
  readonly says: Text;
  /** By field id, as raw as an answer. */
  readonly values: Readonly<Record<string, string>>;
}

export type NotBegun =
  | { readonly ok: false; readonly say: Text }
  /** Another dialog is the one to begin: what was done already is followed by what comes next. */
  | { readonly ok: false; readonly instead: string };

export type Begun<F> = { readonly ok: true; readonly facts: F } | NotBegun;

/** What stays the same in every run of a dialog. */
export interface Meta<F> {
  readonly id: string;
  /** Raised when a change would make old drafts wrong; answers that still fit are kept all the same. */
  readonly version: number;
  readonly title: Text;
  /** Words that start it; the first is the one shown. */
  readonly starts: { readonly da: readonly string[]; readonly en: readonly string[] };
  /** Another dialog leads to it where it fits better, so it is not offered by itself. */
  readonly follows?: true;
  readonly action: Action;
  /** Whether it is about a case that must be named first. */
  readonly aboutCase: boolean;
  /** The dialog that its words begin where no case is named. */
  readonly withoutCase?: string;
  /** Its words lead to the same step of a loan where that can be taken, and the one of the case cannot (bot/chat/meant-dialog.ts). */
  readonly ofLoan?: LoanAction;
  /** Its words lead who gives the second key to the dialog that does, while it waits for that (bot/chat/meant-dialog.ts). */
  readonly otherKey?: CaseAction;
  /** It changes the register of members, which has a log of its own, instead of the programme. */
  readonly register?: true;
  /** The field that says what it is about, where that is no case: one run for each. */
  readonly oneFor?: string;
  /** It is about what the parties agree on: no case, and no citizen. */
  readonly agreement?: true;
  /** Takes what the run needs to know, ≤ 8 kB, or says why it cannot begin. */
  readonly begin: (lookups: Lookups, number: string) => Promise<Begun<F>>;
}

/** A whole dialog as data, with the types of its answers forgotten: what the engine works on. */
export interface Flow extends Omit<Meta<JsonRecord>, 'begin'> {
  readonly begin: (lookups: Lookups, number: string) => Promise<Begun<JsonRecord>>;
  readonly steps: readonly Step[];
  readonly confirmLabel: Text;
  /** What a confirmation will lead to, said on the card that asks for it. */
  readonly leadsTo?: (answers: JsonRecord, facts: JsonRecord, today: Day) => readonly Text[];
  readonly intent: (answers: JsonRecord, facts: JsonRecord, number: string) => AnyIntent;
  /** What happened, in words, from the events of the command. */
  readonly done: (events: readonly AnyLoggedEvent[], facts: JsonRecord) => readonly Text[];
  /** Whoever stores it does not see the case: there is no note to copy, and nothing is taken back. */
  readonly unseen?: (facts: JsonRecord) => boolean;
  /** How things stand now, read after the command: what somebody else did meanwhile counts too. */
  readonly standing?: (view: CaseView, facts: JsonRecord, answers: JsonRecord, today: Day) => Standing;
}

/** What is so after a command, and what may be wanted next. */
export interface Standing {
  readonly lines: readonly Text[];
  readonly ways?: readonly Way[];
}

/** Whether a dialog may be about several cases: they are its first answer, and a case named with it is one of them. */
export const takesCases = ({ steps }: Pick<Flow, 'steps'>): boolean =>
  steps.some(({ fields }) => 'cases' in fields);

type Answered<S> = { readonly [K in keyof S]: AnswerOf<S[K]> };

interface StepSpec<F, S extends Readonly<Record<string, Field<Json, Presence, F>>>> {
  readonly id: string;
  readonly title: Text;
  readonly fields: S;
  /** `answers`: those given so far, in this step and before it. */
  readonly intro?: (facts: F, answers: JsonRecord) => readonly Row[];
  readonly ways?: (facts: F) => readonly Way[];
  readonly confirms?: boolean;
  readonly folded?: Text;
  readonly known?: true;
  readonly shortcut?: (answers: JsonRecord, facts: F) => Shortcut | undefined;
  readonly again?: Text;
}

interface Submit<F, A> {
  readonly confirmLabel: Text;
  readonly leadsTo?: (answers: Partial<A>, facts: F, today: Day) => readonly Text[];
  readonly intent: (answers: A, facts: F, number: string) => AnyIntent;
  readonly done: (events: readonly AnyLoggedEvent[], facts: F) => readonly Text[];
  readonly unseen?: (facts: F) => boolean;
  readonly standing?: (view: CaseView, facts: F, answers: Partial<A>, today: Day) => Standing;
}

/** Grows the type of the answers step by step; a `when` on an answer that does not exist does not compile. */
export interface FlowBuilder<F, A> {
  step<S extends Readonly<Record<string, Field<Json, Presence, F>>>>(
    spec: StepSpec<F, S>,
  ): FlowBuilder<F, A & Answered<S>>;
  /** A step that belongs to the dialog only while `when` holds: its answers may be absent. */
  stepWhen<S extends Readonly<Record<string, Field<Json, Presence, F>>>>(
    when: (answers: Partial<A>, facts: F) => boolean,
    spec: StepSpec<F, S>,
  ): FlowBuilder<F, A & Partial<Answered<S>>>;
  submit(spec: Submit<F, A>): Flow;
}

const asStep = (spec: object, when?: unknown): Step =>
  ({ ...spec, ...(when !== undefined && { when }) }) as Step;

/** The types of facts and answers are kept on the outside only; inside, every dialog is the same kind of data. */
const build = <F, A>(meta: Meta<F>, steps: readonly Step[]): FlowBuilder<F, A> => ({
  step: (spec) => build(meta, [...steps, asStep(spec)]),
  stepWhen: (when, spec) => build(meta, [...steps, asStep(spec, when)]),
  submit: (spec) => ({ ...meta, ...spec, steps }) as unknown as Flow,
});

/** Begins a dialog: `flow({…}).step({…}).step({…}).submit({…})`. */
export const flow = <F extends JsonRecord>(meta: Meta<F>): FlowBuilder<F, object> => build(meta, []);
