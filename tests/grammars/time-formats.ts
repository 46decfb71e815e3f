import { parse } from 'edtf';
import rrule from 'rrule';

/** Whether a string is EDTF of level 0 or 1 by the `edtf` package. */
export function isValidEdtf(text: string): boolean {
  try {
    parse(text, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

/** Whether a string is an RFC 5545 recurrence by the `rrule` package, `FREQ` first and without `DTSTART`. */
export function isValidRrule(text: string): boolean {
  if (!/^FREQ=[A-Z]+(?:;[A-Z]+=[A-Z0-9,-]+)*$/.test(text) || text.includes('DTSTART')) return false;
  try {
    return rrule.rrulestr(text).options.freq !== undefined;
  } catch {
    return false;
  }
}
