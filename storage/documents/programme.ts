import type { Case } from '../../domain/case.ts';
import type { Instant } from '../../domain/day.ts';
import type { Head } from '../../domain/head.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Programme } from '../../domain/programme.ts';
import type { RuleProposal } from '../../domain/rules/events.ts';

/** A programme as it is agreed on now. `v`, of every body, tells a later version what it finds. */
export interface ProgrammeBody {
  readonly v: 1;
  readonly programme: Programme;
  /** For tags over references; see keys.ts. */
  readonly salt: string;
  /** Changes of its rules that wait for a second person. */
  readonly proposals?: readonly RuleProposal[];
}

/** The programme as it began: what the log says of its rules makes the present one of it. */
export interface BegunBody {
  readonly v: 1;
  readonly programme: Programme;
}

/**
 * `rewritten`: the log number of the newest command that changed what an older notice tells (`last`), right up to that of
 * the newest command which kept count of it (`upTo`). A version without the count leaves `upTo` behind `seq`.
 * `changed`: which cases each of the newest commands up to `upTo` changed, one entry a command, oldest first
 * (storage/changed-cases.ts).
 */
export type HeadBody = Head & {
  readonly v: 1;
  readonly rewritten?: { readonly upTo: number; readonly last: number };
  readonly changed?: { readonly upTo: number; readonly cases: readonly (readonly string[])[] };
};
export type CaseBody = Case & { readonly v: 1 };
export type NoticeBody = Notice & { readonly v: 1 };

/** Where the programme's notices go; absent until `kanal` was said (then the configured channel holds). */
export interface ChannelBody {
  readonly v: 1;
  readonly conversation: string;
  readonly by: PersonKey;
  readonly at: Instant;
}
