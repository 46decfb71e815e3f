/** A change of one property ([MS-DOC], 2.2.5). */
export interface Sprm {
  readonly code: number;
  /** The operand of one, two or four bytes as an unsigned number; the length of a longer one. */
  readonly value: number;
  /** Where the operand begins in the view. */
  readonly at: number;
}

/** Bytes of an operand by the three highest bits of its code; 6 has its length in front. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3] as const;
/** Operands that say their length otherwise. */
const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;
const LONG_TABS = 255;

/** Walk over the changes in a stretch of bytes; what is cut off at its end is left out. */
export function* readSprms(view: DataView, start: number, end: number): Generator<Sprm> {
  const last = Math.min(end, view.byteLength);
  for (let at = start; at + 3 <= last; ) {
    const code = view.getUint16(at, true);
    at += 2;
    const head = headBytes(code);
    if (at + head > last) return;
    const length = head === 0 ? OPERAND_BYTES[code >> 13]! : longBytes(view, code, at, last);
    if (at + head + length > last) return;
    yield { code, value: head === 0 ? numberAt(view, at, length) : length, at: at + head };
    at += head + length;
  }
}

function headBytes(code: number): number {
  if (code === TABLE_DEFINITION) return 2;
  return code >> 13 === 6 ? 1 : 0;
}

function longBytes(view: DataView, code: number, at: number, last: number): number {
  if (code === TABLE_DEFINITION) return Math.max(0, view.getUint16(at, true) - 1);
  const length = view.getUint8(at);
  if (code !== TABS || length !== LONG_TABS || at + 2 > last) return length;
  const deleted = 1 + 4 * view.getUint8(at + 1);
  return at + 1 + deleted >= last ? length : deleted + 1 + 3 * view.getUint8(at + 1 + deleted);
}

function numberAt(view: DataView, at: number, length: number): number {
  if (length === 1) return view.getUint8(at);
  if (length === 2) return view.getUint16(at, true);
  if (length === 4) return view.getUint32(at, true);
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
