/** Where the header of a compound file keeps its numbers ([MS-CFB], 2.2). */
const SHIFT_AT = 30;
const TABLE_SECTORS_AT = 44;
const SMALL_TABLE_AT = 60;
const TABLE_LIST_AT = 76;
const LISTED = 109;
const MORE_LISTED_AT = 68;
const HEADER_BYTES = 512;
/** Sectors of 512 bytes, or of 4096. */
const SHIFTS = new Set([9, 12]);

/**
 * Whether the chains of sectors of a compound file all come to an end. A reader that follows one in a circle never stops.
 *
 * @param bytes - an old Word file
 * @returns false also for a file whose tables do not fit into it
 */
export function hasEndingChains(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER_BYTES) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const shift = view.getUint16(SHIFT_AT, true);
  const size = 2 ** shift;
  if (!SHIFTS.has(shift) || view.getUint32(TABLE_SECTORS_AT, true) * size > bytes.length) return false;
  const table = tableOf(view, tableSectors(view, size), size);
  if (!endsEverywhere(table)) return false;
  const small = chainFrom(table, view.getInt32(SMALL_TABLE_AT, true));
  return endsEverywhere(tableOf(view, small, size));
}

/** The sectors of the table of sectors: the first in the header, more of them in a list of their own. */
function tableSectors(view: DataView, size: number): number[] {
  const count = view.getUint32(TABLE_SECTORS_AT, true);
  const sectors: number[] = [];
  for (let i = 0; i < Math.min(count, LISTED); i++) sectors.push(view.getInt32(TABLE_LIST_AT + 4 * i, true));
  let list = view.getInt32(MORE_LISTED_AT, true);
  while (sectors.length < count && (list + 2) * size <= view.byteLength && list >= 0) {
    const start = (list + 1) * size;
    for (let at = 0; at < size - 4 && sectors.length < count; at += 4) sectors.push(view.getInt32(start + at, true));
    list = view.getInt32(start + size - 4, true);
  }
  return sectors;
}

/** For each sector the one that follows it; sectors beyond the end of the file are left out. */
function tableOf(view: DataView, sectors: readonly number[], size: number): Int32Array {
  const table = new Int32Array((sectors.length * size) / 4).fill(-1);
  for (const [i, sector] of sectors.entries()) {
    const start = (sector + 1) * size;
    if (sector < 0 || start + size > view.byteLength) continue;
    for (let at = 0; at < size; at += 4) table[(i * size + at) / 4] = view.getInt32(start + at, true);
  }
  return table;
}

/** Each sector is walked once: a walk that meets itself is a circle. */
function endsEverywhere(table: Int32Array): boolean {
  const walks = new Int32Array(table.length);
  for (let first = 0; first < table.length; first++) {
    let sector = first;
    while (sector >= 0 && sector < table.length && walks[sector] === 0) {
      walks[sector] = first + 1;
      sector = table[sector]!;
    }
    const met = sector >= 0 && sector < table.length ? walks[sector] : 0;
    if (met === first + 1) return false;
  }
  return true;
}

function chainFrom(table: Int32Array, first: number): number[] {
  const chain: number[] = [];
  for (let sector = first; sector >= 0 && sector < table.length; sector = table[sector]!) chain.push(sector);
  return chain;
}
