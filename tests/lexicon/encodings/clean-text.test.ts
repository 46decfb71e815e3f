import { describe, expect, it } from 'vitest';
import { decodeMixed } from '../../../src/lexicon/encodings/index.ts';

/** Text that shows itself as it is; every line alone and all of them together must come back unchanged. */
const CLEAN: readonly (readonly [what: string, lines: readonly string[]])[] = [
  ['Vietnamese', ['Ủy ban nhân dân xã An Phú', 'xã, phố và nhà dân', 'Báo cáo: 5 hà, 3 xã', '“Năm cánh” – số 7…']],
  ['Vietnamese without marks and with few', ['Uy ban nhan dan tinh', 'Thôn Hà, thôn Hòa', 'các xã và các thôn']],
  ['English', ['Café naïve résumé façade — it’s a “fiancé”…', 'Copyright © 2024, all rights reserved ®', 'a 5 µm gap']],
  [
    'French',
    [
      'Le général a été élu à Paris, où il a passé l’été dernier à étudier.',
      'Voilà déjà la forêt : « âme, île, fût, œuvre »',
      'à la fin du siècle, nº 5',
    ],
  ],
  ['German', ['Größe, Maß, Straße, Übung, ändern, öffnen', 'Die Bürger hören für „später“ nur Gerüchte.', 'über Köln']],
  [
    'Spanish',
    ['El señor año niño compañía; mañana mañana.', '¿Qué pasó? ¡Así es! nº 3, 2ª planta', 'la acción él está'],
  ],
  ['Portuguese', ['A ação não é só da região; irmãos e mães', 'Três órgãos públicos: pôr, avô, avó']],
  ['Italian', ['perché più città però così è già là', 'La libertà è una virtù']],
  ['Danish', ['Du må gå på én dag, så er det tilfældet.', 'Blåbærgrød på øen', 'navnet på »%s« er forkert']],
  ['Norwegian', ['Ukjent variabel «%s» på «%s», linje 5.', 'Vi må ha et nytt navn på fila']],
  ['Swedish', ['En gång på en ö såg jag två båtar', 'Flaggan given mer än en gång, så']],
  ['Catalan', ['el caràcter de la classe «%s» ha de ser a la classe «%s»', 'àrea, època, país, més']],
  ['Icelandic', ['Það er góður dagur í dag, þú átt að fá mjólk', 'Ísland á ári']],
  ['Albanian', ['Nuk arrij të hap konvertuesin në skedë', 'Gabim gjatë krijimit të kopjes së tij']],
  ['Irish', ['Tá an cóip á déanamh ar ríomhaire mór', 'Níl sé ábalta é a léamh']],
  ['Polish and Czech', ['Zażółć gęślą jaźń', 'Příliš žluťoučký kůň úpěl ďábelské ódy']],
  ['Turkish', ['İstanbul’da güneşli bir gün, çok iyi', 'Şişli ığdır']],
  ['Russian and Greek', ['Комитет утвердил план на 2024 год', 'Η επιτροπή ενέκρινε το σχέδιο']],
  ['Chinese, Japanese, Korean, Thai', ['人民委员会计划', '計画を承認した', '계획을 승인했다', 'แผนงานประจำปี']],
  ['emoji', ['Chúc mừng 🎉🎉 năm mới 👍🏽', '✓ xong ✗ chưa → tiếp', '😀 ok']],
  ['measures', ['120 m², 50 m², 30 m³', '1.200 m² + 3.000 m²', '30 °C ± 2 °C; 5 µg; ½ ha', '£5, ¥300, 7¢, 20 ₫']],
  [
    'code',
    ['const é = "© 2024"; // ® µ', 'print(f"naïve {x!r}")', '§ 5 ¶ 3', 'á = [±1, ×2, ÷3];', '\\xC3\\xA9 ½ ¾ ¼ ¿ ¡'],
  ],
];

describe('decodeMixed leaves clean text alone', () => {
  it.each(CLEAN)('%s', (_, lines) => {
    const unchanged = { encodings: [], confidence: 1 };
    for (const text of [...lines, lines.join('\n'), lines.join(' ')]) {
      expect(decodeMixed(text)).toEqual({ text, ...unchanged });
    }
  });

  it('all of it in one text', () => {
    const text = CLEAN.flatMap(([, lines]) => lines).join('\n');
    expect(decodeMixed(text).text).toBe(text);
  });
});
