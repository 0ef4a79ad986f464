import type { ChatCommand } from './command.ts';

/** »spørg om orientering 3«, »svar på spørgsmål til orientering nr. 3«. */
const NOTICE = String.raw`(?:orientering(?:en)?|notice)(?: (?:nr|no|nummer|number)\.?)? (\d{1,6})`;
const ASK = new RegExp(
  String.raw`^(?:spoerg|spoergsmaal|(?:stil )?et spoergsmaal|ask|(?:a )?question)(?: (?:om|til|about))? ${NOTICE}$`,
);
const ANSWER = new RegExp(
  String.raw`^(?:svar|answer)(?: (?:paa|til|to|the))?(?: (?:et )?(?:spoergsmaal(?:et)?|question))?(?: (?:om|til|about))? ${NOTICE}$`,
);

/** The dialog that asks about the notice which was named, or answers. */
export const aboutNotice = (folded: string): ChatCommand | undefined => {
  const asked = ASK.exec(folded)?.[1];
  if (asked !== undefined) return { kind: 'dialog', dialog: 'notice-question', given: { notice: asked } };
  const answered = ANSWER.exec(folded)?.[1];
  return answered === undefined
    ? undefined
    : { kind: 'dialog', dialog: 'notice-answer', given: { question: `orientering ${answered}` } };
};
