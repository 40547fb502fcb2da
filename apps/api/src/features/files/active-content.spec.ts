import { isActivePage } from './active-content';

describe('a page that was saved', () => {
  it.each([
    '<h1>職能單元</h1><table><tr><td>1.1 說明</td></tr></table>',
    '<p>See <a href="https://example.org/a?b=1">this</a>, <a href="#note1">note</a>, <a href="folder/a.htm">x</a></p>',
    '<img src="data:image/png;base64,AAAA" alt=""><style>p { color: red }</style>',
    'no tags at all, a < b and on the other hand onclick="x"',
  ])('is only shown: %s', (html) => {
    expect(isActivePage(html)).toBe(false);
  });

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT src=//evil.example></SCRIPT>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\nscript:alert(1)">x</a>',
    '<a href="vbscript:x">x</a>',
    '<iframe src="https://evil.example"></iframe>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    '<form action="https://evil.example"><input name="password"></form>',
    '<svg><script>alert(1)</script></svg>',
    '<template><script>alert(1)</script></template>',
    '<object data="data:text/html,<script>alert(1)</script>"></object>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  ])('may do more: %s', (html) => {
    expect(isActivePage(html)).toBe(true);
  });
});
