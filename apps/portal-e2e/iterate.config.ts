import base from './playwright.config';
const { globalSetup: _drop, ...rest } = base;
export default { ...rest, use: { ...rest.use, baseURL: 'http://localhost:3511' } };
