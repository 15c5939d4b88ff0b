/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** IndexNow's shared address: it passes what it is told to every search engine that takes part. */
export const INDEX_NOW = 'https://api.indexnow.org/indexnow';

/** The most addresses that IndexNow takes at once (https://www.indexnow.org/documentation). */
const MOST = 10_000;

/** Requests to a hub at one time. */
const AT_ONCE = 4;

/** A request that did not succeed, told in Arabic. */
export interface Refusal {
  /** Where to. */
  to: string;
  /** What happened. */
  message: string;
  /** What to do. */
  remedy: string;
}

/** What came of telling: the addresses that were told, and what failed. */
export interface Outcome {
  told: string[];
  refusals: Refusal[];
}

const RETRY = 'لم يضع شيء: يُبلَّغ عنه في المرة القادمة. تحقق من الاتصال ومن العنوان ثم أعد الأمر.';

const REMEDIES: Record<number, string> = {
  400: 'تحقق من عنوان الخادم في الحقل feeds من content/site.yaml.',
  403: 'انشر الموقع أولا، فملف المفتاح يجب أن يكون عليه، وتحقق من feeds.indexNowKey.',
  404: 'تحقق من عنوان الخادم في الحقل feeds من content/site.yaml.',
  422: 'عناوين المقالات ليست من موقع المفتاح: تحقق من الحقل address في content/site.yaml.',
  429: 'الطلبات كثيرة: أعد الأمر بعد حين.',
};

/** Sends one request; undefined when it was accepted. */
async function send(to: string, body: string | URLSearchParams, type?: string): Promise<Refusal | undefined> {
  try {
    const headers = type === undefined ? {} : { 'content-type': type };
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(to, { method: 'POST', body, headers, signal });
    await response.body?.cancel();
    if (response.ok) return undefined;
    return {
      to,
      message: `رفض الخادم الطلب (${response.status}).`,
      remedy: REMEDIES[response.status] ?? RETRY,
    };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    const message = isLate ? `لم يجب الخادم في ${PATIENCE / 1000} ثانية.` : 'تعذّر الاتصال بالخادم.';
    return { to, message, remedy: RETRY };
  }
}

/**
 * Tells a WebSub hub which feeds have something new. WebSub leaves the form to hub and publisher
 * (https://www.w3.org/TR/websub/#publishing); what hubs understand is `hub.mode=publish` with `hub.url`, of
 * PubSubHubbub 0.4, one feed a request.
 */
export async function tellHub(hub: string, feeds: readonly string[]): Promise<Outcome> {
  const outcome: Outcome = { told: [], refusals: [] };
  let next = 0;
  const work = async () => {
    for (let feed = feeds[next++]; feed !== undefined; feed = feeds[next++]) {
      const refusal = await send(hub, new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }));
      if (!refusal) outcome.told.push(feed);
      // One word about a hub that is away is enough.
      else if (!outcome.refusals.some(({ message }) => message === refusal.message))
        outcome.refusals.push(refusal);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  outcome.told.sort();
  return outcome;
}

/**
 * Tells IndexNow of addresses that are new, changed or gone.
 * @param keyLocation complete address of the key's file
 */
export async function tellIndexNow(
  to: string,
  { key, keyLocation }: { key: string; keyLocation: string },
  urls: readonly string[],
): Promise<Outcome> {
  const outcome: Outcome = { told: [], refusals: [] };
  for (let from = 0; from < urls.length; from += MOST) {
    const urlList = urls.slice(from, from + MOST);
    const body = JSON.stringify({ host: new URL(keyLocation).host, key, keyLocation, urlList });
    const refusal = await send(to, body, 'application/json; charset=utf-8');
    if (refusal) outcome.refusals.push(refusal);
    else outcome.told.push(...urlList);
  }
  return outcome;
}
