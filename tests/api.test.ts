import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Citation, Deadline, PlanDocument, PlanInput, PlanRoot } from '../src/index.ts';
import * as api from '../src/index.ts';

describe('public API', () => {
  it('exports exactly this', () => {
    expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
      [
        "GRAMMARS",
        "READABLE_EXTENSIONS",
        "RULES",
        "STAGES",
        "TEXT_ENCODINGS",
        "actorKindSchema",
        "assignmentSchema",
        "boxSchema",
        "citationSchema",
        "comparatorSchema",
        "confidenceSchema",
        "crossReferenceSchema",
        "deadlineKindSchema",
        "deadlineSchema",
        "decodeLegacy",
        "detectEncoding",
        "diagnosticSchema",
        "editText",
        "explain",
        "extract",
        "factWindows",
        "footnoteSchema",
        "headerOf",
        "headerSchema",
        "isRefusal",
        "issuerLevelSchema",
        "issuerSchema",
        "listArchive",
        "mentionSchema",
        "noFacts",
        "normalise",
        "normaliseVietnamese",
        "ocrRecordSchema",
        "open",
        "openedOf",
        "overlaps",
        "pageRegionsOf",
        "paragraphSchema",
        "parseActors",
        "parseCitations",
        "parseCrossReferences",
        "parseDates",
        "parseDeadlines",
        "parseDocumentNumbers",
        "parseDuties",
        "parseOutline",
        "parsePlan",
        "parseSignatures",
        "parseTargets",
        "pinpointSchema",
        "placeShape",
        "plainLayout",
        "planDocumentSchema",
        "read",
        "recipientSchema",
        "refuse",
        "regionSchema",
        "regionsOf",
        "repairSchema",
        "report",
        "resolve",
        "roleSchema",
        "runPlan",
        "runSearchablePdf",
        "searchablePdf",
        "sectionKindSchema",
        "sectionSchema",
        "sectionsOf",
        "severitySchema",
        "signatureSchema",
        "sourcePageSchema",
        "sourceSchema",
        "spanSchema",
        "structure",
        "tableSchema",
        "targetSchema",
        "taskSchema",
        "toJson",
        "toNdjson",
        "toText",
        "unionBox",
        "validate",
        "wordingOf",
        "zoneSchema",
        "zoneTypeSchema",
      ]
    `);
  });

  it('gives documents, facts and trees their types', () => {
    expectTypeOf(api.parsePlan).parameter(0).toEqualTypeOf<PlanInput>();
    expectTypeOf(api.parsePlan).returns.resolves.toEqualTypeOf<PlanDocument>();
    expectTypeOf<PlanDocument['citations'][number]>().toEqualTypeOf<Citation>();
    expectTypeOf<PlanDocument['deadlines'][number]>().toEqualTypeOf<Deadline>();
    expectTypeOf<PlanRoot['facts']['citations'][number]>().not.toHaveProperty('regions');
    expectTypeOf(api.toJson).parameter(0).toEqualTypeOf<PlanDocument>();
    expectTypeOf(api.normaliseVietnamese).toEqualTypeOf<(text: string) => string>();
  });

  it('offers the stages as functions and plugins', async () => {
    const run = await api.runPlan({
      name: 'a.txt',
      bytes: Buffer.from('KẾ HOẠCH\nTrồng cây năm 2024\n\nI. MỤC ĐÍCH\n'),
    });
    expect(Object.values(api.STAGES).map((stage) => run[stage] !== undefined)).toEqual(
      Object.keys(api.STAGES).map(() => true),
    );
  });

  it('runs a user plugin between extract and resolve', async () => {
    const seen: string[] = [];
    const plugin = () => (root: PlanRoot) => {
      seen.push(...api.factWindows(root).map((window) => window.where));
      return root;
    };
    await api.parsePlan(
      { name: 'a.txt', bytes: Buffer.from('KẾ HOẠCH\nTrồng cây năm 2024\n\nI. MỤC ĐÍCH\n') },
      { plugins: [plugin] },
    );
    expect(seen).toContain('I');
  });
});
