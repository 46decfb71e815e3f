import { type ByteTable, byteTable } from './byte-table.ts';

/**
 * Windows-1258 where it differs from Windows-1252: letters with hat, horn or stroke are precomposed, tones are combining
 * marks behind them. Source: Microsoft code page 1258 as in the WHATWG Encoding Standard.
 */
export const WINDOWS_1258: ByteTable = byteTable(`
  C3Ă CC\u0300 D0Đ D2\u0309 D5Ơ DDƯ DE\u0303 E3ă EC\u0301 F0đ F2\u0323 F5ơ FDư FE₫`);
