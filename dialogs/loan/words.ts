import { text } from '../../domain/text.ts';

/** Who will see a field of a loan; each is true in code through FIELD_READERS and the loan's own events. */
export const LOAN_READERS = {
  /** What the money is for and why. */
  request: text(
    'Coachen og sagsbehandleren på sagen, lederen i jobcentret og de bevillingsansvarlige – ikke Erhvervschefen.',
    "The coach and the caseworker of the case, the job centre's leader and those who decide on loans – not the Erhvervschef.",
  ),
  /** The amount, the plan and what the grant asks for: also read by who pays. */
  figures: text(
    'Coachen og sagsbehandleren på sagen, lederen i jobcentret, de bevillingsansvarlige og økonomi – ikke Erhvervschefen.',
    "The coach and the caseworker of the case, the job centre's leader, those who decide on loans and finance – not the Erhvervschef.",
  ),
  /** What the citizen reads in the letter too. */
  letter: text(
    'Coachen og sagsbehandleren på sagen, lederen i jobcentret og de bevillingsansvarlige; borgeren læser det i brevet.',
    "The coach and the caseworker of the case, the job centre's leader and those who decide on loans; the citizen reads it in the letter.",
  ),
  /** Why a loan is taken back. */
  lenders: text(
    'Coachen på sagen (dig), de bevillingsansvarlige og økonomi.',
    'The coach of the case (you), those who decide on loans and finance.',
  ),
} as const;
