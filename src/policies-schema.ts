import { z } from 'zod';

/** A standing page by its path, with or without a heading's anchor, or an address elsewhere. */
const policy = (what: string) =>
  z
    .string()
    .trim()
    .min(1)
    .regex(/^(?:\/|https?:)/u, 'العنوان غير صحيح.')
    .optional()
    .describe(`${what}: مسار صفحة ثابتة، مثل /about/ أو /about/#corrections`);

/**
 * Where the newsroom says how it works: the properties that https://schema.org/NewsMediaOrganization has for it, after
 * the Trust Project (https://schema.org/docs/news.html). That a path leads to a page is checked with the references.
 */
export const policies = z.strictObject({
  /** The editorial principles as a whole. */
  publishingPrinciples: policy('مبادئ التحرير'),
  /** What the newsroom holds itself to. */
  ethicsPolicy: policy('أخلاقيات المهنة'),
  /** How faults are corrected and told. */
  correctionsPolicy: policy('سياسة التصويب'),
  /** How facts are verified before publication. */
  verificationFactCheckingPolicy: policy('التحقق من المعلومات'),
  /** Who owns the newspaper and pays for it. */
  ownershipFundingInfo: policy('الملكية والتمويل'),
  /** Who edits it. */
  masthead: policy('هيئة التحرير'),
  /** What is covered first, and why. */
  missionCoveragePrioritiesPolicy: policy('الرسالة وأولويات التغطية'),
  /** Diversity of the newsroom and of its sources. */
  diversityPolicy: policy('التنوع'),
  /** When a source is not named. */
  unnamedSourcesPolicy: policy('المصادر غير المسماة'),
  /** How readers are heard. */
  actionableFeedbackPolicy: policy('ملاحظات القراء'),
});
