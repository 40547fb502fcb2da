/** Items in a row, in the marks of Chinese text. What ends with a mark of its own leads on to the next without another. */
export const joinItems = (items: readonly string[]): string =>
  items.reduce((text, item) => text + (text === '' || /[：:，、；;]\s*$/u.test(text) ? '' : '、') + item, '');
