/** The library names types in its package that are not in it: what is used of it. */
declare module 'write-excel-file/node' {
  interface Cell {
    readonly value: string | number | Date;
    readonly type: StringConstructor | NumberConstructor | DateConstructor;
    readonly format?: string;
    readonly fontWeight?: 'bold';
    readonly align?: 'right';
  }
  interface SheetOptions {
    readonly sheet: string;
    readonly columns: readonly { readonly width: number }[];
    readonly stickyRowsCount: number;
  }
  export default function writeXlsxFile(
    rows: readonly (readonly Cell[])[],
    options: SheetOptions,
  ): { toBuffer(): Promise<Uint8Array> };
}
