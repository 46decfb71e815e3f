import { z } from 'zod';
import { placeShape, spanSchema } from './place-schema.ts';

/**
 * The plan document: what `kehoach` emits, version 1. The schema is the contract: `z.infer` gives the types,
 * `npm run build` writes it as JSON Schema to `dist/plan-document.schema.json`.
 */
const text = z.string().min(1);
const nullableText = text.nullable();
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const confidence = z.number().min(0).max(1);
/** Unit id, or `title`, `preamble`, `closing`, `footnote`, `recipients`, `table`. */
const where = text;

export const ocrRecordSchema = z.strictObject({
  engine: text,
  model: text,
  dpi: z.number().positive(),
  skew: z.number(),
  confidence,
});

export const sourcePageSchema = z.strictObject({
  number: z.int().positive(),
  width: z.number().positive().nullable(),
  height: z.number().positive().nullable(),
  origin: z.enum(['embedded', 'ocr', 'text']),
  reason: nullableText,
  ocr: ocrRecordSchema.nullable(),
});

export const sourceSchema = z.strictObject({
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  mediaType: text,
  encoding: nullableText,
  pages: z.array(sourcePageSchema),
});

export const zoneTypeSchema = z.enum([
  'header',
  'preamble',
  'body',
  'closing',
  'signature',
  'recipients',
  'footnotes',
  'appendix',
  'table',
  'furniture',
]);
export const zoneSchema = z.strictObject({ type: zoneTypeSchema, ...placeShape });

export const repairSchema = z.strictObject({ from: z.string(), to: z.string(), reason: text, ...placeShape });

export const issuerLevelSchema = z.enum(['central', 'province', 'district', 'commune', 'unit']);
export const issuerSchema = z.strictObject({
  name: nullableText,
  parent: nullableText,
  level: issuerLevelSchema.nullable(),
  province: nullableText,
  key: nullableText,
});

export const headerSchema = z.strictObject({
  issuer: issuerSchema,
  number: nullableText,
  place: nullableText,
  date: isoDate.nullable(),
  type: nullableText,
  title: nullableText,
  period: nullableText,
  dialect: z.enum(['state', 'party']),
  urgency: nullableText,
  secrecy: nullableText,
  draft: z.boolean(),
  ...placeShape,
});

export const paragraphSchema = z.strictObject({ text, ...placeShape });

export const sectionKindSchema = z.enum([
  'part',
  'chapter',
  'section',
  'article',
  'roman',
  'upper',
  'arabic',
  'decimal',
  'letter',
  'bullet',
  'appendix',
  'unlabelled',
]);
export type SectionKind = z.infer<typeof sectionKindSchema>;

const labelRepairSchema = z.strictObject({ from: z.string(), to: z.string(), reason: text });
export type LabelRepair = z.infer<typeof labelRepairSchema>;

const sectionFields = z.strictObject({
  id: text,
  path: z.array(text).min(1),
  marker: z.string(),
  kind: sectionKindSchema,
  heading: nullableText,
  text: z.string(),
  repaired: labelRepairSchema.nullable(),
  ...placeShape,
});
export type PlanSection = z.infer<typeof sectionFields> & { children: PlanSection[] };
export const sectionSchema: z.ZodType<PlanSection> = z.strictObject({
  ...sectionFields.shape,
  children: z.array(z.lazy(() => sectionSchema)),
});

export const footnoteSchema = z.strictObject({ mark: text, text: z.string(), where: nullableText, ...placeShape });

export const tableSchema = z.strictObject({
  where,
  caption: nullableText,
  header: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  ...placeShape,
});

export const pinpointSchema = z.strictObject({
  article: nullableText,
  clause: nullableText,
  point: nullableText,
});

export const citationSchema = z.strictObject({
  where,
  raw: text,
  type: text,
  number: nullableText,
  date: isoDate.nullable(),
  issuer: nullableText,
  title: nullableText,
  pinpoint: pinpointSchema.nullable(),
  key: nullableText,
  resolved: z
    .strictObject({
      number: nullableText,
      date: isoDate.nullable(),
      issuer: nullableText,
      title: nullableText,
      from: z.enum(['registry', 'earlier mention', 'shared head']),
    })
    .nullable(),
  confidence,
  ...placeShape,
});

export const mentionSchema = z.strictObject({ where, raw: text, key: nullableText, ...placeShape });

export const roleSchema = z.enum(['direct', 'lead', 'coordinate', 'advise', 'implement', 'receive']);
export type Role = z.infer<typeof roleSchema>;

export const actorKindSchema = z.enum(['party', 'government', 'front', 'union', 'unit', 'person', 'group']);
export type ActorKind = z.infer<typeof actorKindSchema>;

export const assignmentSchema = z.strictObject({
  where,
  role: roleSchema,
  assignee: z.strictObject({ name: text, key: nullableText, kind: actorKindSchema }),
  explicit: z.boolean(),
  row: z.int().nonnegative().nullable(),
  confidence,
  ...placeShape,
});

export const deadlineKindSchema = z.enum(['by', 'within', 'recurring', 'ongoing']);
export const deadlineSchema = z.strictObject({
  where,
  raw: text,
  kind: deadlineKindSchema,
  edtf: nullableText,
  rrule: nullableText,
  duration: nullableText,
  workingDays: z.boolean(),
  anchor: nullableText,
  row: z.int().nonnegative().nullable(),
  confidence,
  ...placeShape,
});

export const comparatorSchema = z.enum(['=', '>=', '>', '<=', '<']);
export const targetSchema = z.strictObject({
  where,
  raw: text,
  comparator: comparatorSchema,
  value: z.number(),
  unit: nullableText,
  subject: nullableText,
  confidence,
  ...placeShape,
});

export const crossReferenceSchema = z.strictObject({ where, raw: text, target: nullableText, ...placeShape });

const indices = z.array(z.int().nonnegative());
const names = z.array(text);
export const taskSchema = z.strictObject({
  id: text,
  text: z.string(),
  lead: names,
  direct: names,
  advise: names,
  coordinate: names,
  implement: names,
  receive: names,
  /** Indices into `deadlines`, `targets`, `citations`. */
  deadlines: indices,
  targets: indices,
  citations: indices,
  output: nullableText,
  evidence: z.array(text).min(1),
});

export const recipientSchema = z.strictObject({ name: text, note: nullableText, ...placeShape });

export const signatureSchema = z.strictObject({
  capacity: z.array(text),
  position: nullableText,
  name: nullableText,
  ...placeShape,
});

export const severitySchema = z.enum(['error', 'warning', 'info']);
export const diagnosticSchema = z.strictObject({
  rule: z.string().regex(/^[a-z]+:[a-z-]+$/),
  severity: severitySchema,
  message: text,
  where: nullableText,
  expected: nullableText,
  actual: nullableText,
  span: spanSchema.nullable(),
  regions: placeShape.regions,
});

export const confidenceSchema = z.strictObject({
  overall: confidence,
  header: confidence,
  outline: confidence,
  citations: confidence,
  assignments: confidence,
  deadlines: confidence,
  targets: confidence,
});

export const planDocumentSchema = z.strictObject({
  schemaVersion: z.literal('1.0'),
  source: sourceSchema,
  text: z.string(),
  zones: z.array(zoneSchema),
  repairs: z.array(repairSchema),
  header: headerSchema,
  preamble: z.array(paragraphSchema),
  sections: z.array(sectionSchema),
  closing: z.array(paragraphSchema),
  footnotes: z.array(footnoteSchema),
  tables: z.array(tableSchema),
  citations: z.array(citationSchema),
  mentions: z.array(mentionSchema),
  assignments: z.array(assignmentSchema),
  deadlines: z.array(deadlineSchema),
  targets: z.array(targetSchema),
  crossReferences: z.array(crossReferenceSchema),
  tasks: z.array(taskSchema),
  recipients: z.array(recipientSchema),
  signature: signatureSchema.nullable(),
  signatures: z.array(signatureSchema),
  diagnostics: z.array(diagnosticSchema),
  confidence: confidenceSchema,
});

export type PlanDocument = z.infer<typeof planDocumentSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type ZoneType = z.infer<typeof zoneTypeSchema>;
export type PlanHeader = z.infer<typeof headerSchema>;
export type IssuerLevel = z.infer<typeof issuerLevelSchema>;
export type PlanTable = z.infer<typeof tableSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Pinpoint = z.infer<typeof pinpointSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type Assignment = z.infer<typeof assignmentSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Target = z.infer<typeof targetSchema>;
export type CrossReference = z.infer<typeof crossReferenceSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Recipient = z.infer<typeof recipientSchema>;
export type Signature = z.infer<typeof signatureSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
