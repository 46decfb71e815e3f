import { type ByteTable, byteTable } from './byte-table.ts';

/**
 * TCVN3, the ABC fonts (.VnTime, .VnArial): one byte per letter, no capitals with tones — capital fonts (.VnTimeH) draw
 * capitals for the small letters' bytes. Source: TCVN 5712:1993, character set VN3. 0xAD is ư, the soft hyphen of Latin-1.
 */
export const TCVN3: ByteTable = byteTable(`
  A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ
  CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở
  ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ`);
