import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { Programme } from '../../domain/programme.ts';

/** What the papers of an evaluation are written from. */
export interface PaperInput {
  readonly evaluation: Evaluation;
  /** Names, rules and legal bases stand in the paper as they are on the period's last day. */
  readonly programme: Programme;
  /** A figure of people is public from so many citizens on; the paper says so in its annex on method. */
  readonly fewest: number;
}
