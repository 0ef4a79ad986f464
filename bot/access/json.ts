import type { AccessDocument } from './document.ts';
import { DRAFT } from './document.ts';

/** The same as data, for a machine: names and values as they stand in the Word file. */
export const jsonOf = ({ title, number, controller, madeOn, sections }: AccessDocument): Uint8Array =>
  new TextEncoder().encode(
    `${JSON.stringify(
      {
        udkast: DRAFT,
        titel: title,
        sag: number,
        dataansvarlig: controller,
        lavet: madeOn,
        afsnit: sections.map((section) => ({
          overskrift: section.title,
          ...(section.intro !== undefined && { indledning: section.intro }),
          poster: section.entries.map(({ heading, lines }) => ({
            ...(heading !== undefined && { overskrift: heading }),
            felter: lines.map(({ label, value }) => ({ navn: label, værdi: value.toWellFormed() })),
          })),
        })),
      },
      undefined,
      2,
    )}\n`,
  );
