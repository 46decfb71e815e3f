import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { runPlan } from '../../../dist/src/index.js';

const PLANS = fileURLToPath(new URL('../../../fixtures/plans/', import.meta.url));
/** A4 in points, with the margins of Decree 30/2020, Appendix I. */
const PAGE = { width: 595, height: 842, left: 85, right: 552, top: 57, bottom: 785 };
const SIZE = { body: 14, letterhead: 13, recipients: 11, number: 13 };
const LEADING = 1.3;
const INDENT = 28;
const PARAGRAPH_GAP = 6;
/** Where centred lines have their middle. */
const MIDDLES = { left: 180, right: 425, page: 318 };
const SIGNATURE_SPACE = 60;
const HEADING = /^(?:[IVX]+\.|PHẦN|CHƯƠNG)\s/;
const NUMBER = /^Số/;

/** Tinos, with the widths of Times New Roman, where Debian's fonts-croscore is installed; else Noto Serif from npm. */
export function registerSerif() {
  const tinos = '/usr/share/fonts/truetype/croscore';
  const noto = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif/package.json'));
  const families = [
    ['Tinos', join(tinos, 'Tinos-Regular.ttf'), join(tinos, 'Tinos-Bold.ttf')],
    ['Noto Serif', join(noto, '400Regular/NotoSerif_400Regular.ttf'), join(noto, '700Bold/NotoSerif_700Bold.ttf')],
  ];
  const [name, regular, bold] = families.find(([, ...files]) => files.every((file) => existsSync(file)));
  GlobalFonts.registerFromPath(regular, 'Bench Serif');
  GlobalFonts.registerFromPath(bold, 'Bench Serif Bold');
  return name;
}

/**
 * Set the text fixtures as pages of A4, each plan beginning on a new page.
 *
 * @returns pages, each with its lines in reading order and a function that draws it as grey pixels, with the place in points
 *   where a seal would be put over the signature, null on pages that are not signed
 */
export async function typesetPlans() {
  const names = readdirSync(PLANS).filter((name) => /\.(txt|md)$/.test(name));
  const pages = [];
  for (const name of names.sort()) pages.push(...setPlan(await blocksOf(join(PLANS, name))));
  return pages.map((marks) => ({
    text: marks.map(({ text }) => text).join('\n'),
    draw: (dpi) => ({ ...draw(marks, dpi), seal: marks.seal ?? null }),
  }));
}

/** What stands on the paper one below the other: paragraphs, centred lines and pairs of columns. Tables are left out. */
async function blocksOf(path) {
  const { clean, document } = await runPlan(path);
  const header = document.zones.find(({ type }) => type === 'header');
  const blocks = [];
  for (const { start, end, layout, role } of clean.lines) {
    const text = clean.text.slice(start, end);
    if (role !== 'flow' || layout.cell !== null) continue;
    if (layout.column !== null) {
      if (blocks.at(-1)?.type !== 'columns') blocks.push({ type: 'columns', left: [], right: [] });
      blocks.at(-1)[layout.column].push(text);
    } else if (header && start < header.span.end) blocks.push({ type: 'title', text });
    else blocks.push({ type: 'paragraph', text });
  }
  return blocks;
}

/** The sheets of one plan and how far down the last one is filled. A mark is one line of text at its place. */
function newSheets() {
  const pages = [[]];
  let y = PAGE.top;
  return {
    pages,
    /** Go on to the next sheet unless so much room is left. */
    room(height) {
      if (y + height <= PAGE.bottom) return;
      pages.push([
        { text: String(pages.length + 1), x: MIDDLES.page, y: PAGE.top - 20, size: SIZE.number, align: 'center' },
      ]);
      y = PAGE.top;
    },
    down(distance) {
      y += distance;
      return y;
    },
    put: (mark) => pages.at(-1).push({ y, ...mark }),
    seal(place) {
      pages.at(-1).seal = place;
    },
  };
}

const SETTERS = { columns: setColumns, title: setTitle, paragraph: setParagraph };

function setPlan(blocks) {
  const sheets = newSheets();
  for (const [at, block] of blocks.entries()) SETTERS[block.type](block, sheets, at > 0);
  return sheets.pages;
}

function setTitle({ text }, sheets) {
  const look = { size: SIZE.body, bold: true };
  for (const line of wrap(text, { ...look, width: 400 })) {
    sheets.room(SIZE.body * LEADING);
    sheets.down(SIZE.body * LEADING);
    sheets.put({ ...look, text: line, x: MIDDLES.page, align: 'center' });
  }
}

/** The letterhead, or the recipients beside the signature. */
function setColumns({ left, right }, sheets, isFooter) {
  const leftStep = (isFooter ? SIZE.recipients : SIZE.letterhead) * LEADING + 2;
  const rightStep = SIZE.letterhead * LEADING + 2;
  const space = isFooter ? SIGNATURE_SPACE : 0;
  const height = Math.max(left.length * leftStep, right.length * rightStep + space);
  sheets.room(height + 28);
  const top = sheets.down(14);
  for (const [row, text] of left.entries()) {
    const y = top + (row + 1) * leftStep;
    if (isFooter) sheets.put({ text, x: PAGE.left, y, size: SIZE.recipients });
    else
      sheets.put({
        text,
        x: MIDDLES.left,
        y,
        size: SIZE.letterhead,
        align: 'center',
        bold: row > 0 && !NUMBER.test(text),
      });
  }
  for (const [row, text] of right.entries()) {
    const y = top + (row + 1) * rightStep + (row === right.length - 1 ? space : 0);
    sheets.put({ text, x: MIDDLES.right, y, size: SIZE.letterhead, align: 'center', bold: isFooter || row < 2 });
  }
  if (isFooter) sheets.seal({ x: MIDDLES.right - 50, y: top + right.length * rightStep + 30 });
  sheets.down(height + 14);
}

function setParagraph({ text }, sheets) {
  const look = { size: SIZE.body, bold: HEADING.test(text) };
  const lines = wrap(text, { ...look, width: PAGE.right - PAGE.left, indent: INDENT });
  sheets.down(PARAGRAPH_GAP);
  for (const [row, line] of lines.entries()) {
    sheets.room(SIZE.body * LEADING);
    sheets.down(SIZE.body * LEADING);
    const x = PAGE.left + (row === 0 ? INDENT : 0);
    sheets.put({ ...look, text: line, x, ...(row < lines.length - 1 && { spread: PAGE.right - x }) });
  }
}

const measuring = createCanvas(8, 8).getContext('2d');

function fontOf({ size, bold = false }) {
  return `${size}px "Bench Serif${bold ? ' Bold' : ''}"`;
}

/** Break a text into lines no wider than the column. */
function wrap(text, { width, indent = 0, ...look }) {
  measuring.font = fontOf(look);
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    const room = width - (lines.length === 1 ? indent : 0);
    if (lines.at(-1) === '' || measuring.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** @returns grey pixels, ink 0 on paper 255 */
function draw(marks, dpi) {
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(PAGE.width * scale), Math.round(PAGE.height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  for (const mark of marks) drawLine(context, mark);
  const { width, height } = canvas;
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, dpi, pixels: Uint8Array.from({ length: width * height }, (_, at) => data[4 * at]) };
}

function drawLine(context, { text, x, y, align = 'left', spread, ...look }) {
  context.font = fontOf(look);
  context.textAlign = align;
  if (spread === undefined) {
    context.fillText(text, x, y);
    return;
  }
  const words = text.split(' ');
  const widths = words.map((word) => context.measureText(word).width);
  const blank = (spread - widths.reduce((a, b) => a + b, 0)) / Math.max(1, words.length - 1);
  words.reduce((left, word, at) => {
    context.fillText(word, left, y);
    return left + widths[at] + blank;
  }, x);
}
