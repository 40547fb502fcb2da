// Runs before the first paint, so that a dark screen never flashes white and the language is right for a
// screen reader from the start. A file of its own, because the content security policy allows no inline script.
(function () {
  var root = document.documentElement;
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch (_) {
      return null;
    }
  };
  var scheme = read('attest.theme');
  var dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  if (read('attest.locale') === 'en') root.lang = 'en';
  // Pages for people who are not signed in have no frame around them, and none while they are on their way.
  if (/^\/(sign-in|third-party)/.test(location.pathname)) root.setAttribute('data-frameless', '');
})();
