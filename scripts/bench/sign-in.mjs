import { parseJson } from '../lib/json.mjs';
import { Problem } from '../lib/problem.mjs';

/**
 * As a person would; the token lasts ten minutes.
 * @param {string} product where it listens
 * @param {string} email
 * @param {string} password
 * @returns {Promise<string>} the access token
 */
export async function signIn(product, email, password) {
  const answer = await fetch(`${product}/api/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Problem(`Signing in failed: ${await answer.text()}`);
  const session = /** @type {{ accessToken: string }} */ (parseJson(await answer.text()));
  return session.accessToken;
}
