const server = (): string => process.env['ATTEST_E2E_URL'] ?? '';

/** The address of a page behind a link, from the newest letter to somebody on the page of the demo's mail. */
export async function mailedLink(email: string, page: 'invitation' | 'reset-password'): Promise<string> {
  const letters = (await (await fetch(`${server()}/dev/mail`)).text()).split('<article');
  const [, path] =
    letters
      .filter((letter) => letter.includes(email))
      .map((letter) => new RegExp(`>[^<]*(/${page}#[\\w-]+)<`).exec(letter))
      .find((found) => found !== null) ?? [];
  if (path === undefined) throw new Error(`No letter to ${email} leads to /${page}.`);
  return path;
}

/** Accepts an invitation without a browser: how it is done on the page, one story tells. */
export async function accept(link: string, password: string): Promise<void> {
  const response = await fetch(`${server()}/api/v1/invitation/activation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'link-token': link.split('#')[1] ?? '' },
    body: JSON.stringify({ password }),
  });
  if (response.status !== 204) throw new Error(await response.text());
}
