/**
 * The Vietnamese syllable as a closed set: onset × rime × tone, written out by the spelling rules rather than collected
 * from a word list. Sources: the onset and rime inventory of school orthography (Hoàng Phê, Từ điển chính tả; Đoàn
 * Thiện Thuật, Ngữ âm tiếng Việt), tone placement of Decision 1989/QĐ-BGDĐT and the older usage beside it.
 */

/** Where the tone of the open rimes oa, oe, uy stands: `first` writes hòa, thủy, `main` writes hoà, thuỷ. */
type TonePlacement = 'first' | 'main';

interface SyllableOptions {
  /** Which placements to write out; the default is both. */
  readonly placements?: readonly TonePlacement[];
  /** Rimes of sound words and loans (oong, ưn, oăp …); default true. */
  readonly rareRimes?: boolean;
  /** Let glide rimes follow every onset but c and gi instead of the native ones only; default false. */
  readonly anyGlide?: boolean;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const ONSETS = words('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x');

const PLAIN_RIMES = words(`
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`);

const GLIDE_RIMES = words(`
  oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
  oe oem oen oeo oet
  uâc uân uâng uât uây
  uê uêch uên uênh uêt uêu
  uơ
  uy uya uych uyn uynh uyp uyt uyu uyên uyêt`);

const RARE_PLAIN_RIMES = words('oong ooc ưm ưn uôp');
const RARE_GLIDE_RIMES = words('oeng oec oăp');

/** The u of qu is the glide, so its rimes are a list of their own. */
const QU_RIMES = words(`
  a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng ât âu ây
  e ec en eng eo et ê êch ên ênh êt êu i ich in it y ych ynh yt yên yêt ô ôc ơ`);

/** A syllable without an onset writes iê as yê. */
const BARE_Y_RIMES = words('y yêm yên yêng yêt yêu');
const ONSETS_BEFORE_Y = new Set(words('h k l m s t v'));

/** gi swallows the i of these rimes and takes no other rime in i: gì, gìn, giếng. */
const GI_RIMES = words('i in iêc iêng iêp iêt');

const FRONT_ONSETS = new Set(words('k gh ngh'));
const BACK_ONSETS = new Set(words('c g ng'));
const ONSETS_WITHOUT_GLIDE = new Set(words('b g m n p ph r v'));

/** Loans whose onset does not take a glide in native words. */
const GLIDE_LOANS = words('buýt voan voản noãn goá goòng roa boa moay phuy tuya puy nuy');

/** Attested spellings outside the rules, and syllables of minority-language place names. */
const EXCEPTIONS = words(`
  góa gíp gích gìm noa quoắt ping
  kạn đắk lắk krông kon plei pleiku ayun kbang mđrắk đrắk mgar mnông drông pơ kpă ksor rcăm bơ`);

const HIGH_TONES = ['\u0301', '\u0323'];
const TONES = ['', '\u0300', '\u0309', '\u0303', ...HIGH_TONES];

/** Rimes that end in a stop take only sắc and nặng. */
const STOP_FINAL = /(?:c|ch|p|t)$/;

/** Index of the letter of a rime that carries the tone. */
function toneLetter(rime: string, placement: TonePlacement): number {
  if (rime.includes('ơ')) return rime.indexOf('ơ');
  const marked = rime.search(/[ăâêôư]/);
  if (marked >= 0) return marked;
  const vowels = rime.match(/^[aeiouy]+/)![0].length;
  if (vowels === 1) return 0;
  if (vowels < rime.length) return vowels - 1;
  if (vowels === 3) return 1;
  return placement === 'main' && /^(?:oa|oe|uy)$/.test(rime) ? 1 : 0;
}

function withTone(rime: string, tone: string, placement: TonePlacement): string {
  const after = toneLetter(rime, placement) + 1;
  return (rime.slice(0, after) + tone + rime.slice(after)).normalize('NFC');
}

function takesPlainRime(onset: string, rime: string): boolean {
  const front = /^[eêi]/.test(rime);
  if (onset === '') return !rime.startsWith('iê');
  if (onset === 'gi') return !rime.startsWith('i');
  return front ? !BACK_ONSETS.has(onset) : !FRONT_ONSETS.has(onset);
}

function takesGlideRime(onset: string, rime: string, anyGlide: boolean): boolean {
  if (onset === '') return rime !== 'uơ';
  if (onset === 'c' || onset === 'gi' || FRONT_ONSETS.has(onset)) return false;
  return anyGlide || !ONSETS_WITHOUT_GLIDE.has(onset);
}

/** The rimes that an onset takes, with the onset as it is spelled before them. */
function rimesOf(onset: string, options: SyllableOptions): readonly string[] {
  if (onset === 'qu') return QU_RIMES;
  const rare = options.rareRimes ?? true;
  const plain = [...PLAIN_RIMES, ...(rare ? RARE_PLAIN_RIMES : [])];
  const glide = [...GLIDE_RIMES, ...(rare ? RARE_GLIDE_RIMES : [])];
  return [
    ...plain.filter((rime) => takesPlainRime(onset, rime)),
    ...glide.filter((rime) => takesGlideRime(onset, rime, options.anyGlide ?? false)),
    ...(onset === '' ? BARE_Y_RIMES : ONSETS_BEFORE_Y.has(onset) ? ['y'] : []),
  ];
}

/**
 * Write out every syllable of the rules, lower case, NFC.
 *
 * @returns 16,097 syllables with the default options, 15,887 with one tone placement
 */
export function generateSyllables(options: SyllableOptions = {}): Set<string> {
  const syllables = new Set(GLIDE_LOANS);
  const add = (onset: string, rime: string): void => {
    for (const tone of STOP_FINAL.test(rime) ? HIGH_TONES : TONES) {
      for (const placement of options.placements ?? ['first', 'main']) {
        syllables.add(onset + withTone(rime, tone, placement));
      }
    }
  };
  for (const onset of ['', ...ONSETS]) for (const rime of rimesOf(onset, options)) add(onset, rime);
  for (const rime of GI_RIMES) add('g', rime);
  return syllables;
}

const SYLLABLES: ReadonlySet<string> = new Set([...generateSyllables(), ...EXCEPTIONS]);

/**
 * Whether a word can be a Vietnamese syllable: every native syllable in either tone placement, the common loans, and
 * syllables of minority-language place names. Case does not matter.
 *
 * @param word - one word in NFC, without punctuation
 * @example isSyllable('hoà') // true; isSyllable('khieu') // false
 */
export function isSyllable(word: string): boolean {
  return SYLLABLES.has(word) || SYLLABLES.has(word.toLowerCase());
}

const WORD = /[\p{L}\p{M}]+/gu;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** How many words of a text were judged, and how many of them are valid syllables. */
export interface SyllableCount {
  readonly words: number;
  readonly valid: number;
}

/**
 * Count the alphabetic words of a text and the valid syllables among them. Abbreviations and Roman numerals (all
 * capitals, no syllable) and list letters (`b)`, `d.`) are left out of both counts.
 *
 * @param text - NFC text
 * @example countSyllables('UBND xã An Phú kýban hành') // { words: 5, valid: 4 }
 */
export function countSyllables(text: string): SyllableCount {
  let total = 0;
  let valid = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (isSyllable(word)) valid++;
    else if (ALL_CAPITALS.test(word) || isListLetter(text, match.index, word)) continue;
    total++;
  }
  return { words: total, valid };
}

function isListLetter(text: string, at: number, word: string): boolean {
  return word.length === 1 && /[).]/.test(text[at + 1] ?? '') && (at === 0 || /\s/.test(text[at - 1]!));
}

/**
 * Share of the alphabetic words of a text that are valid syllables, as counted by {@link countSyllables}: near 1 for
 * Vietnamese, below 0.5 for damaged text layers and undecoded legacy encodings.
 *
 * @returns 0–1; 1 for a text without any word to judge
 * @example syllableShare('Kế hoạch của UBND tỉnh') // 1
 */
export function syllableShare(text: string): number {
  const { words: total, valid } = countSyllables(text);
  return total === 0 ? 1 : valid / total;
}
