import { installPackages } from './tools.mjs';

/** The 61 audits of GraphQL over HTTP, by the reference implementation. A MUST that is not met is an error, a SHOULD a warning, a MAY a notice. */
export async function judgeHttp({ url }) {
  await installPackages();
  const { serverAudits } = await import('graphql-http');
  const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
  const remarks = [];
  for (const audit of serverAudits({ url, fetchFn: fetch })) {
    const result = await audit.fn();
    counts[result.status] += 1;
    if (result.status !== 'ok') remarks.push(`${result.status} ${result.id} ${result.name}: ${result.reason}`);
    await result.response?.body?.cancel?.().catch(() => {});
  }
  const figures = Object.entries(counts).map(([status, count]) => `${count} ${status}`);
  return { passed: counts.error === 0, figures: figures.join(', '), remarks };
}
