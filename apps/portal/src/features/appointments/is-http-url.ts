/** What somebody wrote as a link opens nothing but a web page. */
export const isHttpUrl = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:';
};
