import { z } from 'zod';
import { policies } from './policies-schema.ts';

const text = z.string().trim().min(1);

/** The fields of content/site.yaml on who publishes, and how readers reach them. */
export const publisherFields = {
  /** How readers reach the newsroom. */
  contact: z
    .strictObject({
      /** Public e-mail address. */
      email: z
        .email({ error: 'عنوان بريد غير صحيح.' })
        .optional()
        .describe('البريد، مثل newsroom@example.org'),
      /** Telephone in international form. */
      phone: text.optional().describe('الهاتف بصيغة دولية، مثل +965 2222 3333'),
      /** Postal address. */
      address: text.optional().describe('العنوان البريدي'),
    })
    .default({})
    .describe('وسائل الاتصال'),
  /** Accounts on other services; `sameAs` in structured data. */
  social: z
    .array(
      z.strictObject({
        name: text.describe('اسم الخدمة'),
        href: z.url({ protocol: /^https?$/u, error: 'الرابط غير صحيح.' }).describe('الرابط'),
      }),
    )
    .default([])
    .describe('حسابات الصحيفة'),
  /** Who publishes, for structured data; the name by default. */
  publisher: z
    .strictObject({
      /** Legal name when it differs from the newspaper's. */
      legalName: text.optional().describe('الاسم القانوني للناشر'),
      /** Year or date of foundation, ISO 8601. */
      foundingDate: z
        .string()
        .regex(/^\d{4}(-\d{2}-\d{2})?$/u, 'تاريخ غير صحيح.')
        .optional()
        .describe('سنة التأسيس'),
      /** Pages on how the newsroom works. */
      policies: policies.prefault({}).describe('صفحات سياسات التحرير'),
    })
    .prefault({})
    .describe('بيانات الناشر'),
};
