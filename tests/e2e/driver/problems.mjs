// Listens for everything that must not happen, from the first byte to the last, in every tab of a profile.

/**
 * Watches a browser context, once per context. `follow` must be called for each new page before it opens anything.
 * Requests to any origin but ours are problems, whoever makes them.
 */
export async function watchProblems(context, origin) {
  const found = [];
  const seen = [];
  const expected = [];

  await context.exposeBinding('reportPolicyViolation', (_source, text) => {
    found.push(`policy violation: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.reportPolicyViolation(`${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
    });
  });

  return {
    follow(page) {
      page.on('console', (message) => {
        if (message.type() === 'error') found.push(`console error: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => found.push(`page error: ${error.stack ?? error}`));
      page.on('crash', () => found.push('the tab crashed'));
      page.on('request', (request) => {
        seen.push(request.url());
        const { protocol, origin: other } = new URL(request.url());
        if (protocol.startsWith('http') && other !== origin) found.push(`request to another host: ${request.url()}`);
      });
    },
    requests: () => [...seen],
    problems: () => found.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
    expect: (...patterns) => expected.push(...patterns),
  };
}
